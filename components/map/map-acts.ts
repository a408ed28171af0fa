import type { RefObject } from "react";
import { messages } from "#components/messages.ts";
import type { Point } from "#core/explore/placement/placement.ts";
import type { NodeRef } from "#core/explore/view-state.ts";
import type { LayerNode } from "./layer-nodes.ts";
import type { MapStageProps } from "./map-props.ts";
import { isNode, nodeIdOf } from "./target.ts";
import { nameOf, type useChoices } from "./use-choices.ts";
import { placeNode } from "./use-dragging.ts";
import type { useDrawing } from "./use-drawing.ts";
import type { useMapStates } from "./use-map-states.ts";
import type { useMoved } from "./use-moved.ts";
import type { PointerActions } from "./use-pointer.ts";

const words = messages.map;

/** The parts of a map at work. */
export type MapParts = {
  props: MapStageProps;
  stage: RefObject<HTMLDivElement | null>;
  reader: ReturnType<typeof useMapStates>;
  drawing: ReturnType<typeof useDrawing>;
  moved: ReturnType<typeof useMoved>;
  choices: ReturnType<typeof useChoices>;
};

export type MapActs = {
  moveTo: (node: NodeRef, at: Point) => void;
  openNodeMenu: (node: LayerNode) => void;
  /** Each tells whether there was anything to end. */
  giveUp: () => boolean;
  close: () => boolean;
};

/** What a reader does to the map, by pointer or by key. */
export function mapActs({ props, reader, drawing: { cy }, moved, choices }: MapParts): MapActs {
  return {
    moveTo: (node, at) => {
      if (cy === undefined) return;
      placeNode(cy, { id: nodeIdOf(node), at });
      moved.record();
      props.announce(words.moved(nameOf(props.model, node)));
    },
    openNodeMenu: (node) => {
      const at = cy?.getElementById(node.id).renderedPosition() ?? { x: 0, y: 0 };
      choices.openMenu({ target: node.ref, at: { ...at } });
    },
    giveUp: () => {
      const pending = [choices.placing, reader.picked, reader.hovered];
      choices.setPlacing(undefined);
      reader.setPicked(undefined);
      reader.setHovered(undefined);
      return pending.some((each) => each !== undefined);
    },
    close: () => {
      const opened = props.open !== undefined;
      if (opened) props.onClear();
      return opened;
    },
  };
}

/** The same acts by mouse, pen and finger. */
export function pointerActions(parts: MapParts, acts: MapActs): PointerActions {
  const { props, stage, reader, choices } = parts;
  const { camera } = parts.drawing;
  return {
    onHover: reader.setHovered,
    onTap: (target, how) => {
      // What is opened says more, and the map may get narrower beneath the pointer.
      reader.setHovered(undefined);
      choices.activate(target, how);
    },
    onDoubleTap: (target) => {
      if (isNode(target)) props.onFocus(target);
    },
    onTapBackground: (at) => {
      stage.current?.focus({ preventScroll: true });
      if (choices.placing !== undefined) acts.moveTo(choices.placing, at);
      if (!acts.giveUp()) acts.close();
    },
    onDoubleTapBackground: (at) => camera?.approach(at),
    onMenu: choices.openMenu,
    onPan: () => {
      reader.setHovered(undefined);
      if (camera) camera.moved = true;
    },
  };
}

/** The same acts by button. */
export function controlActions({ drawing, moved }: MapParts) {
  const { camera, fit, putBack } = drawing;
  const putAllBack = () => {
    moved.forget();
    putBack();
  };
  return {
    onZoomIn: () => camera?.zoomIn(),
    onZoomOut: () => camera?.zoomOut(),
    onFit: fit,
    onPutBack: moved.places.size === 0 ? undefined : putAllBack,
  };
}
