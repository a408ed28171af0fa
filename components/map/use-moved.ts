"use client";
import type { Core } from "cytoscape";
import { useCallback, useState } from "react";
import type { Point } from "#core/explore/placement/placement.ts";
import type { Shown } from "./shown.ts";
import { useDragging } from "./use-dragging.ts";

const NOTHING: ReadonlyMap<string, Point> = new Map();

/** Where the reader put nodes by hand. Forgotten when the arrangement or what is shown changes. */
export function useMoved(cy: Core | undefined, shown: Shown | undefined) {
  const [moved, setMoved] = useState<{ shown: Shown; places: ReadonlyMap<string, Point> }>();
  const record = useCallback(() => {
    if (cy === undefined || shown === undefined) return;
    const places = new Map<string, Point>();
    for (const node of shown.scene.nodes.values()) {
      const { x, y } = cy.getElementById(node.id).position();
      if (x !== node.point.x || y !== node.point.y) places.set(node.id, { x, y });
    }
    setMoved({ shown, places });
  }, [cy, shown]);
  useDragging(cy, record);
  const forget = useCallback(() => setMoved(undefined), []);
  return { places: moved?.shown === shown ? (moved?.places ?? NOTHING) : NOTHING, record, forget };
}
