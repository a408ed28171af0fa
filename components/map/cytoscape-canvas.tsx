"use client";
import type { Core, ElementDefinition, StylesheetJson } from "cytoscape";
import { memo, useCallback, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { drawFrames } from "./frame/draw-frames.ts";
import type { Scene } from "./scene.ts";
import { startScene } from "./sync-scene.ts";
import { toElements } from "./to-elements.ts";

type CytoscapeCanvasProps = {
  /** What to draw first. Later values are ignored: changes go through the instance. */
  scene: Scene;
  stylesheet: StylesheetJson;
  className: string | undefined;
  hideEdgesWhileMoving: boolean;
  /** Called once for each instance (React's strict mode makes two). */
  onReady: (cy: Core) => void;
};

/**
 * The only user of react-cytoscapejs, around its habits (2.0): it calls `cy` on every update, compares
 * every element on every render, keeps and changes the objects it is given, and draws a demo without
 * `elements`. So it gets everything once, as copies, and is never updated.
 */
export const CytoscapeCanvas = memo(function CytoscapeCanvas(props: CytoscapeCanvasProps) {
  const [first] = useState(() => ({ ...props, elements: toElements(props.scene) }));
  const known = useRef<Core | undefined>(undefined);
  const { onReady, scene } = first;
  const onInstance = useCallback(
    (cy: Core) => {
      if (known.current === cy) return;
      known.current = cy;
      startScene(cy, scene);
      drawFrames(cy);
      onReady(cy);
    },
    [onReady, scene],
  );
  return (
    <CytoscapeComponent
      elements={first.elements}
      stylesheet={first.stylesheet}
      className={first.className}
      hideEdgesOnViewport={first.hideEdgesWhileMoving}
      boxSelectionEnabled={false}
      autounselectify={true}
      minZoom={0.1}
      maxZoom={4}
      diff={differs}
      toJson={copy}
      cy={onInstance}
    />
  );
}, neverUpdate);

function neverUpdate(): boolean {
  return true;
}

function differs(a: unknown, b: unknown): boolean {
  return a !== b;
}

function copy(value: unknown): unknown {
  if (!isElement(value)) return value;
  const { position, data } = value;
  return position === undefined
    ? { ...value, data: { ...data } }
    : { ...value, data: { ...data }, position: { ...position } };
}

function isElement(value: unknown): value is ElementDefinition {
  return typeof value === "object" && value !== null && "data" in value;
}
