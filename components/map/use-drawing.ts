"use client";
import type { Core } from "cytoscape";
import {
  type RefObject,
  startTransition,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Camera } from "./camera.ts";
import type { Sought } from "./choose-view.ts";
import { drawLabels } from "./drawn-labels.ts";
import type { Palette } from "./palette.ts";
import { putBack } from "./rearrange.ts";
import type { SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { markStates, type States } from "./states.ts";
import { useDrawnScene } from "./use-drawn-scene.ts";
import { useLabelsAfterZoom } from "./use-labels-after-zoom.ts";
import { useResize } from "./use-resize.ts";

type DrawingInput = {
  figure: RefObject<HTMLElement | null>;
  shown: Shown | undefined;
  palette: Palette | undefined;
  states: States;
  sought: Sought | undefined;
};

/** A Cytoscape instance that always draws what is shown, and its camera. */
export function useDrawing({ figure, shown, palette, states, sought }: DrawingInput) {
  const [cy, setCy] = useState<Core>();
  const camera = useMemo(() => (cy === undefined ? undefined : new Camera(cy)), [cy]);
  const moving = useRef(false);
  const [painted, setPainted] = useState(false);

  const placeOf = (node: SceneNode) => {
    const element = moving.current ? undefined : cy?.getElementById(node.id);
    return element === undefined || element.empty() ? node.point : element.position();
  };
  const refreshLabels = useEffectEvent(() => {
    if (cy === undefined || cy.destroyed() || shown === undefined) return;
    drawLabels(cy, { shown, lit: states.lit, placeOf });
  });
  const onPainted = () => startTransition(() => setPainted(true));
  useLayoutEffect(() => {
    if (camera !== undefined) camera.sought = sought;
  }, [camera, sought]);
  useDrawnScene({ cy, camera, shown, palette, figure, moving, refreshLabels, onPainted });

  useLayoutEffect(() => {
    if (cy === undefined || cy.destroyed() || shown === undefined) return;
    cy.batch(() => {
      if (markStates(cy, states)) refreshLabels();
    });
  }, [cy, shown, states]);

  useLabelsAfterZoom(cy, refreshLabels);
  useResize({ cy, camera, shown, refreshLabels });

  return { cy, setCy, camera, painted, ...useWayBack({ cy, camera, shown }) };
}

type Drawn = { cy: Core | undefined; camera: Camera | undefined; shown: Shown | undefined };

function useWayBack({ cy, camera, shown }: Drawn) {
  const fit = useCallback(() => {
    if (shown !== undefined) camera?.whole(shown);
  }, [camera, shown]);
  const putAllBack = useCallback(() => {
    if (cy !== undefined && shown !== undefined) putBack(cy, shown);
  }, [cy, shown]);
  return { fit, putBack: putAllBack };
}
