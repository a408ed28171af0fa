"use client";
import { type RefObject, useCallback, useMemo } from "react";
import { messages } from "#components/messages.ts";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { useSteady } from "#components/ui/use-steady.ts";
import { type LayerNode, toLayerNodes } from "./layer-nodes.ts";
import { controlActions, type MapParts, mapActs, pointerActions } from "./map-acts.ts";
import { focusNode, mapKeyHandler } from "./map-key-handler.ts";
import type { MapStageProps } from "./map-props.ts";
import { tipFor } from "./node-words.ts";
import { useChoices } from "./use-choices.ts";
import { useDrawing } from "./use-drawing.ts";
import { useEscapeFromHover } from "./use-escape-from-hover.ts";
import { isLarge, useFirstDrawing } from "./use-first-drawing.ts";
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
import { waitingWords } from "./waiting-words.ts";

const NO_NODES: readonly LayerNode[] = [];

/** The map at work: drawing, pointer and keyboard, joined. */
export function useMap(props: MapStageProps, stage: RefObject<HTMLDivElement | null>) {
  const shown = useShown(props);
  const palette = usePalette(stage);
  const first = useFirstDrawing(shown, palette);
  const reader = useMapStates(props);
  const { states, sought } = reader;
  const drawing = useDrawing({ figure: props.figure, shown, palette, states, sought });
  const { cy, camera, painted } = drawing;
  const moved = useMoved(cy, shown);
  // The drawing is on the screen first; the buttons over it follow.
  const under = useAfterPaint(shown);
  const nodes = useMemo(
    () =>
      under === undefined || !painted
        ? NO_NODES
        : toLayerNodes(under.model, { ...under, moved: moved.places }),
    [under, painted, moved.places],
  );
  const focus = useNodeFocus({ stage, nodes, camera, reader });
  const choices = useChoices({ props, picked: reader.picked, setPicked: reader.setPicked });
  const parts: MapParts = { props, stage, reader, drawing, moved, choices };
  const acts = mapActs(parts);
  const onActivateNode = useSteady(choices.activate);
  const { hint, say } = useHint();
  useLayerVariables(stage, cy);
  useLostCanvas(cy, props.onLost);
  useWheel(stage, {
    onZoom: (factor, at) => camera?.zoomBy(factor, at),
    onHint: () => say(messages.map.wheelHint),
  });
  usePointer(cy, pointerActions(parts, acts));
  useEscapeFromHover(reader.hovered !== undefined, acts.giveUp);
  return {
    first,
    picture:
      painted || shown === undefined || palette === undefined || !isLarge(shown)
        ? undefined
        : { shown, palette },
    setCy: drawing.setCy,
    nodes,
    ...focus,
    onKeyDown: mapKeyHandler({
      stage,
      nodes,
      active: focus.active,
      lastActive: reader.lastActive,
      camera,
      onFit: drawing.fit,
      onGiveUp: acts.giveUp,
      onClear: acts.close,
      onMenu: acts.openNodeMenu,
      onNudge: ({ ref, point }, by) => acts.moveTo(ref, { x: point.x + by.x, y: point.y + by.y }),
    }),
    onActivateNode,
    hint: waitingWords(parts) ?? hint,
    tip: tooltipOf(props, reader),
    menu: choices.menu,
    closeMenu: useCloseMenu(parts),
    size: camera?.size ?? { width: 0, height: 0 },
    ties: shown?.scene.ties.size ?? 0,
    controls: controlActions(parts),
  };
}

function tooltipOf(props: MapStageProps, { hovered, setHovered }: MapParts["reader"]) {
  const tip = hovered && tipFor(props.model, hovered.target, props.relations);
  return (
    tip &&
    hovered && {
      tip,
      at: hovered.at,
      onEnter: () => setHovered(hovered),
      onLeave: () => setHovered(undefined),
    }
  );
}

/** Closes the menu and gives the focus back to where it was. */
function useCloseMenu({ stage, reader: { active }, choices: { closeMenu } }: MapParts) {
  return useCallback(() => {
    closeMenu();
    if (active === undefined) stage.current?.focus({ preventScroll: true });
    if (active !== undefined) focusNode(stage.current, active);
  }, [closeMenu, active, stage]);
}
