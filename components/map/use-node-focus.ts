"use client";
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
} from "react";
import { prefersStill } from "#components/settings/motion.ts";
import type { NodeId } from "#core/explore/map-model.ts";
import type { Camera } from "./camera.ts";
import type { LayerNode } from "./layer-nodes.ts";
import type { useMapStates } from "./use-map-states.ts";

type NodeFocusInput = {
  stage: RefObject<HTMLElement | null>;
  nodes: readonly LayerNode[];
  camera: Camera | undefined;
  reader: Pick<ReturnType<typeof useMapStates>, "active" | "onActive">;
};

/** Which node has the keyboard focus. The map is one tab stop: the stage, or that node instead. */
export function useNodeFocus({ stage, nodes, camera, reader }: NodeFocusInput) {
  const { active: activeId, onActive } = reader;
  const active = nodes.find((node) => node.id === activeId);
  const bringIn = useEffectEvent(() => {
    if (active !== undefined) camera?.bringIn(active.point, { still: prefersStill() });
  });
  const leaveMissing = useEffectEvent(() => {
    onActive(undefined);
    stage.current?.focus({ preventScroll: true });
  });
  const missing = activeId !== undefined && active === undefined;
  useLayoutEffect(() => {
    if (activeId !== undefined) bringIn();
  }, [activeId]);
  // A filter may take away the node that has the focus.
  useLayoutEffect(() => {
    if (missing) leaveMissing();
  }, [missing]);
  const onFocusNode = useCallback((id: NodeId) => onActive(id), [onActive]);
  const onFocusOut = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      const to = relatedTarget instanceof Element ? relatedTarget : undefined;
      const stays = to?.closest("[data-node], [role=menu]") ?? null;
      if (stays === null || stage.current?.contains(stays) !== true) onActive(undefined);
    },
    [onActive, stage],
  );
  return { active, inside: active !== undefined, onFocusNode, onFocusOut };
}
