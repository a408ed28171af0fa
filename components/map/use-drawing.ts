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
import { drawLabels } from "./drawn-labels.ts";
import type { Palette } from "./palette.ts";
import { putBack, rearrange } from "./rearrange.ts";
import type { SceneNode } from "./scene.ts";
import { sheetChanged, sheetOptions } from "./sheet-options.ts";
import type { Shown } from "./shown.ts";
import { markStates, type States } from "./states.ts";
import { toStylesheet } from "./stylesheet.ts";
import { routeTies } from "./sync-scene.ts";
import { useLabelsAfterZoom } from "./use-labels-after-zoom.ts";
import { useResize } from "./use-resize.ts";

type DrawingInput = {
  figure: RefObject<HTMLElement | null>;
  shown: Shown | undefined;
  palette: Palette | undefined;
  states: States;
};

/** A Cytoscape instance that always draws what is shown, and its camera. */
export function useDrawing(input: DrawingInput) {
  const { shown, palette, states } = input;
  const [cy, setCy] = useState<Core>();
  const camera = useMemo(() => (cy === undefined ? undefined : new Camera(cy)), [cy]);
  const drawn = useRef<{ cy: Core; shown: Shown; palette: Palette } | undefined>(undefined);
  const moving = useRef(false);
  const [painted, setPainted] = useState(false);
  const onPainted = () => startTransition(() => setPainted(true));

  const placeOf = (node: SceneNode) => {
    const element = moving.current ? undefined : cy?.getElementById(node.id);
    return element === undefined || element.empty() ? node.point : element.position();
  };
  const refreshLabels = useEffectEvent(() => {
    if (cy === undefined || cy.destroyed() || shown === undefined) return;
    drawLabels(cy, { shown, lit: states.lit, placeOf });
  });
  const arrive = useEffectEvent(() => {
    moving.current = false;
    if (cy === undefined || shown === undefined) return;
    routeTies(cy, shown.scene);
    refreshLabels();
    if (input.figure.current) delete input.figure.current.dataset.moving;
  });
  const draw = useEffectEvent((instance: Core, view: Camera): (() => void) | undefined => {
    if (shown === undefined || palette === undefined) return undefined;
    const before = drawn.current?.cy === instance ? drawn.current : undefined;
    drawn.current = { cy: instance, shown, palette };
    if (looksOther(before, { shown, palette }))
      tellWhenPainted(instance, { figure: input.figure.current, onPainted });
    if (before === undefined) {
      view.start(shown);
      refreshLabels();
      return undefined;
    }
    restyle(instance, { before, shown, palette });
    if (before.palette.textScale !== palette.textScale) {
      view.startAgain(shown);
      refreshLabels();
    }
    if (before.shown === shown && !moving.current) return undefined;
    moving.current = true;
    input.figure.current?.setAttribute("data-moving", "true");
    return rearrange(instance, {
      before: before.shown,
      shown,
      view,
      refreshLabels,
      onDone: arrive,
    });
  });
  useLayoutEffect(() => {
    if (cy === undefined || camera === undefined || shown === undefined || palette === undefined)
      return;
    return draw(cy, camera);
  }, [cy, camera, shown, palette]);

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

type Look = { shown: Shown; palette: Palette };

function restyle(cy: Core, { before, shown, palette }: Look & { before: Look }): void {
  if (before.palette !== palette || sheetChanged(before.shown, shown))
    cy.style(toStylesheet(palette, sheetOptions(shown)));
}

/** Places alone change nothing at once: the journey there begins later and is told by `data-moving`. */
function looksOther(before: Look | undefined, { shown, palette }: Look): boolean {
  return (
    before?.palette !== palette ||
    before.shown.model !== shown.model ||
    before.shown.arrangement !== shown.arrangement
  );
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

/** `data-ready="true"` on the figure: what was given last is on the screen. */
function tellWhenPainted(
  cy: Core,
  { figure, onPainted }: { figure: HTMLElement | null; onPainted: () => void },
): void {
  if (figure === null) return;
  figure.dataset.ready = "false";
  cy.one("render", () => {
    figure.dataset.ready = "true";
    onPainted();
  });
}
