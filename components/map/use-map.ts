"use client";
import { type RefObject, useCallback, useEffect, useMemo } from "react";
import { messages } from "#components/messages.ts";
import type { Point } from "#core/explore/placement/placement.ts";
import type { NodeRef } from "#core/explore/view-state.ts";
import { type LayerNode, toLayerNodes } from "./layer-nodes.ts";
import { focusNode, mapKeyHandler } from "./map-key-handler.ts";
import type { MapStageProps } from "./map-stage.tsx";
import { tipFor } from "./node-words.ts";
import { nodeIdOf } from "./target.ts";
import { nameOf, useChoices } from "./use-choices.ts";
import { placeNode } from "./use-dragging.ts";
import { useDrawing } from "./use-drawing.ts";
import { useFirstDrawing } from "./use-first-drawing.ts";
import { useHint } from "./use-hint.ts";
import { useLayerVariables } from "./use-layer-variables.ts";
import { useLostCanvas } from "./use-lost-canvas.ts";
import { useMapStates } from "./use-map-states.ts";
import { useMoved } from "./use-moved.ts";
import { useNodeFocus } from "./use-node-focus.ts";
import { usePalette } from "./use-palette.ts";
import { usePointer } from "./use-pointer.ts";
import { useShown } from "./use-shown.ts";
import { useWheel } from "./use-wheel.ts";

const words = messages.map;
const NO_NODES: readonly LayerNode[] = [];

/** The map at work: drawing, pointer and keyboard, joined. */
export function useMap(props: MapStageProps, stage: RefObject<HTMLDivElement | null>) {
  const { model, announce } = props;
  const shown = useShown(props);
  const palette = usePalette(stage);
  const first = useFirstDrawing(shown, palette);
  const reader = useMapStates(props);
  const { states, hovered, setHovered, picked, setPicked } = reader;
  const drawing = useDrawing({ figure: props.figure, shown, palette, states });
  const { cy, camera, painted } = drawing;
  const moved = useMoved(cy, shown);
  const nodes = useMemo(
    () =>
      shown === undefined || !painted
        ? NO_NODES
        : toLayerNodes(shown.model, { ...shown, moved: moved.places }),
    [shown, painted, moved.places],
  );
  const focus = useNodeFocus({ stage, nodes, camera, reader });
  const { hint, say } = useHint();
  const choices = useChoices({ props, picked, setPicked });
  const { placing, setPlacing, openMenu } = choices;

  const moveTo = (node: NodeRef, at: Point) => {
    if (cy === undefined) return;
    placeNode(cy, { id: nodeIdOf(node), at });
    moved.record();
    announce(words.moved(nameOf(model, node)));
  };
  const openNodeMenu = (node: LayerNode) => {
    const at = cy?.getElementById(node.id).renderedPosition() ?? { x: 0, y: 0 };
    openMenu({ target: node.ref, at: { ...at } });
  };
  const giveUp = () => {
    const pending = placing !== undefined || picked !== undefined || hovered !== undefined;
    setPlacing(undefined);
    setPicked(undefined);
    setHovered(undefined);
    return pending;
  };
  useLayerVariables(stage, cy);
  useLostCanvas(cy, props.onLost);
  useWheel(stage, {
    onZoom: (factor, at) => camera?.zoomBy(factor, at),
    onHint: () => say(words.wheelHint),
  });
  usePointer(cy, {
    onHover: setHovered,
    onTap: choices.activate,
    onDoubleTap: (target) => {
      if (target.kind !== "edge") props.onFocus(target);
    },
    onTapBackground: (at) => {
      stage.current?.focus({ preventScroll: true });
      if (placing !== undefined) moveTo(placing, at);
      if (!giveUp() && props.open !== undefined) props.onClear();
    },
    onDoubleTapBackground: (at) => camera?.approach(at),
    onMenu: openMenu,
    onPan: () => {
      setHovered(undefined);
      if (camera) camera.moved = true;
    },
  });
  useEscapeFromHover(hovered !== undefined, giveUp);
  const onKeyDown = mapKeyHandler({
    stage,
    nodes,
    active: focus.active,
    lastActive: reader.lastActive,
    camera,
    onFit: drawing.fit,
    onGiveUp: giveUp,
    onClear: () => {
      if (props.open !== undefined) props.onClear();
      return props.open !== undefined;
    },
    onMenu: openNodeMenu,
    onNudge: (node, by) => moveTo(node.ref, { x: node.point.x + by.x, y: node.point.y + by.y }),
  });
  const { activate } = choices;
  const tip = hovered === undefined ? undefined : tipFor(model, hovered.target);
  const pending =
    placing ?? (picked === undefined ? undefined : ({ kind: "actor", id: picked } as const));
  const pendingHint = placing === undefined ? words.picked : words.moving;
  const closeMenu = useCallback(() => {
    choices.closeMenu();
    const back = reader.active;
    if (back === undefined) stage.current?.focus({ preventScroll: true });
    if (back !== undefined) focusNode(stage.current, back);
  }, [choices.closeMenu, reader.active, stage]);
  return {
    first,
    setCy: drawing.setCy,
    nodes,
    ...focus,
    onKeyDown,
    onActivateNode: activate,
    hint: pending === undefined ? hint : pendingHint(nameOf(model, pending)),
    tip: tip &&
      hovered && {
        tip,
        at: hovered.at,
        onEnter: () => setHovered(hovered),
        onLeave: () => setHovered(undefined),
      },
    menu: choices.menu,
    closeMenu,
    size: camera?.size ?? { width: 0, height: 0 },
    ties: shown?.scene.ties.size ?? 0,
    controls: {
      onZoomIn: () => camera?.zoomIn(),
      onZoomOut: () => camera?.zoomOut(),
      onFit: drawing.fit,
      onPutBack:
        moved.places.size === 0
          ? undefined
          : () => {
              moved.forget();
              drawing.putBack();
            },
    },
  };
}

// A tooltip can be dismissed wherever the focus is, without moving the pointer.
function useEscapeFromHover(hovering: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!hovering) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [hovering, onEscape]);
}
