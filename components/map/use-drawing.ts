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
import { chooseView } from "./choose-view.ts";
import { drawLabels } from "./drawn-labels.ts";
import { moveNodes } from "./move-nodes.ts";
import type { Palette } from "./palette.ts";
import { HEAVY_TIES, type Scene, type SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { markStates, type States } from "./states.ts";
import { toStylesheet } from "./stylesheet.ts";
import { routeTies, straightenTies, syncScene } from "./sync-scene.ts";

const ARRANGE_MS = 350;
const PUT_BACK_MS = 180;
const ZOOM_END_MS = 120;
const SILENT_TIES = 1_500;

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
  const rearrange = (instance: Core, view: Camera, before: { shown: Shown }) => {
    if (shown === undefined) return undefined;
    const arrangedAnew = before.shown.arrangement !== shown.arrangement;
    // A filter is answered at once; only another arrangement is worth watching.
    const durationMs = stillOr(arrangedAnew ? ARRANGE_MS : 0);
    moving.current = true;
    input.figure.current?.setAttribute("data-moving", "true");
    if (arrangedAnew) view.moved = false;
    return moveNodes(instance, {
      prepare: () => {
        syncScene(instance, shown.scene);
        if (durationMs === 0) return;
        straightenTies(instance);
        refreshLabels();
      },
      places: placesOf(shown.scene),
      viewport: view.moved ? undefined : chooseView(shown, { size: view.size, kind: "start" }),
      durationMs,
      onDone: arrive,
    });
  };
  const draw = useEffectEvent((instance: Core, view: Camera): (() => void) | undefined => {
    if (shown === undefined || palette === undefined) return undefined;
    const before = drawn.current?.cy === instance ? drawn.current : undefined;
    drawn.current = { cy: instance, shown, palette };
    tellWhenPainted(instance, { figure: input.figure.current, onPainted });
    if (before === undefined) {
      view.start(shown);
      refreshLabels();
      return undefined;
    }
    if (before.palette !== palette || barChanged(before.shown, shown))
      instance.style(toStylesheet(palette, sheetOptions(shown)));
    return before.shown === shown && !moving.current
      ? undefined
      : rearrange(instance, view, before);
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

  const fit = useCallback(() => {
    if (shown !== undefined) camera?.whole(shown);
  }, [camera, shown]);
  const putBack = useCallback(() => {
    if (cy === undefined || shown === undefined) return;
    moveNodes(cy, {
      places: placesOf(shown.scene),
      viewport: undefined,
      durationMs: stillOr(PUT_BACK_MS),
      onDone: () => routeTies(cy, shown.scene),
    });
  }, [cy, shown]);
  return { cy, setCy, camera, fit, putBack, painted };
}

export function sheetOptions({ placement, scene }: Shown) {
  const { barWidth, barHeight } = placement;
  const ties = scene.ties.size;
  return { barWidth, barHeight, silentTies: ties > SILENT_TIES, heavy: ties > HEAVY_TIES };
}

export function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function barChanged(before: Shown, after: Shown): boolean {
  const [a, b] = [sheetOptions(before), sheetOptions(after)];
  return (
    a.barWidth !== b.barWidth ||
    a.barHeight !== b.barHeight ||
    a.silentTies !== b.silentTies ||
    a.heavy !== b.heavy
  );
}

function stillOr(durationMs: number): number {
  return prefersStill() ? 0 : durationMs;
}

function placesOf(scene: Scene) {
  return new Map([...scene.nodes.values()].map((node) => [node.id, node.point]));
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

function useLabelsAfterZoom(cy: Core | undefined, refreshLabels: () => void): void {
  const refresh = useEffectEvent(refreshLabels);
  useLayoutEffect(() => {
    if (cy === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => refresh(), ZOOM_END_MS);
    };
    const now = () => refresh();
    cy.on("zoom", later).on("free", now);
    return () => {
      clearTimeout(timer);
      cy.off("zoom", later).off("free", now);
    };
  }, [cy]);
}

type Resizing = {
  cy: Core | undefined;
  camera: Camera | undefined;
  shown: Shown | undefined;
  refreshLabels: () => void;
};

// A hidden box has no size; Cytoscape must be told when it gets one.
function useResize({ cy, camera, shown, refreshLabels }: Resizing): void {
  const onResize = useEffectEvent(() => {
    if (cy === undefined || cy.destroyed() || shown === undefined) return;
    cy.resize();
    if (camera?.moved === false) camera.start(shown);
    refreshLabels();
  });
  useLayoutEffect(() => {
    const container = cy?.container();
    if (!container) return;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy]);
}
