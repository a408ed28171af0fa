import type { KeyboardEvent, RefObject } from "react";
import type { NodeId } from "#core/explore/map-model.ts";
import type { Point } from "#core/explore/placement/placement.ts";
import type { Camera } from "./camera.ts";
import type { LayerNode } from "./layer-nodes.ts";
import { isWalkKey, nodeForKey } from "./map-keys.ts";
import { extremeByDegree } from "./walk.ts";

const NUDGE = 24;
const NUDGES: Record<string, Point> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
};

export type MapKeysInput = {
  stage: RefObject<HTMLElement | null>;
  nodes: readonly LayerNode[];
  active: LayerNode | undefined;
  lastActive: NodeId | undefined;
  camera: Camera | undefined;
  onFit: () => void;
  /** Esc: gives up what is half done. Returns whether there was anything. */
  onGiveUp: () => boolean;
  /** Esc on the map itself. Returns whether there was anything to close. */
  onClear: () => boolean;
  onMenu: (node: LayerNode) => void;
  onNudge: (node: LayerNode, by: Point) => void;
};

/** The keys of the map: into it and out, from node to node, zoom, menu, and moving a node. */
export function mapKeyHandler(input: MapKeysInput) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const handled =
      zoomKey(event, input) ||
      escapeKey(event, input) ||
      (isInside(input) ? nodeKey : stageKey)(event, input);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Moves the keyboard focus to a node's button. */
export function focusNode(stage: HTMLElement | null, id: NodeId): void {
  stage
    ?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}

function isInside({ active }: MapKeysInput): boolean {
  return active !== undefined;
}

function zoomKey({ key, altKey }: KeyboardEvent, { camera, onFit }: MapKeysInput): boolean {
  if (altKey || !["+", "=", "-", "0"].includes(key)) return false;
  if (key === "0") onFit();
  if (key === "-") camera?.zoomOut();
  if (key === "+" || key === "=") camera?.zoomIn();
  return true;
}

function escapeKey({ key }: KeyboardEvent, input: MapKeysInput): boolean {
  if (key !== "Escape") return false;
  if (input.onGiveUp()) return true;
  if (!isInside(input)) return input.onClear();
  input.stage.current?.focus({ preventScroll: true });
  return true;
}

function stageKey({ key, target }: KeyboardEvent, input: MapKeysInput): boolean {
  if (target !== input.stage.current || (key !== "Enter" && key !== " ")) return false;
  const last = input.nodes.find((node) => node.id === input.lastActive);
  const first = last ?? extremeByDegree(input.nodes, "busiest");
  if (first !== undefined) focusNode(input.stage.current, first.id);
  return true;
}

function nodeKey(event: KeyboardEvent, input: MapKeysInput): boolean {
  const { key, altKey, shiftKey } = event;
  const { active, nodes, stage } = input;
  if (active === undefined) return false;
  const nudge = altKey ? NUDGES[key] : undefined;
  if (nudge !== undefined) {
    input.onNudge(active, nudge);
    return true;
  }
  if (key === "ContextMenu" || (shiftKey && key === "F10")) {
    input.onMenu(active);
    return true;
  }
  if (altKey || !isWalkKey(key)) return false;
  const next = nodeForKey(nodes, { key, from: active });
  if (next !== undefined) focusNode(stage.current, next.id);
  return true;
}
