"use client";
import type { Core } from "cytoscape";
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Camera } from "./camera.ts";
import { bringDetail } from "./detail.ts";
import type { Palette } from "./palette.ts";
import { rearrange } from "./rearrange.ts";
import type { Shown } from "./shown.ts";
import { toStylesheet } from "./stylesheet.ts";
import { routeTies, syncScene } from "./sync-scene.ts";

type DrawnScene = {
  cy: Core | undefined;
  camera: Camera | undefined;
  shown: Shown | undefined;
  palette: Palette | undefined;
  figure: RefObject<HTMLElement | null>;
  /** True while nodes are on the way to their places. */
  moving: RefObject<boolean>;
  refreshLabels: () => void;
  onPainted: () => void;
};

/** Draws what is shown whenever it changes: at once the first time, later by a journey from what was drawn. */
export function useDrawnScene(given: DrawnScene): void {
  const { cy, camera, shown, palette, figure, moving, refreshLabels } = given;
  const drawn = useRef<Drawn | undefined>(undefined);

  const arrive = useEffectEvent(() => {
    moving.current = false;
    if (cy === undefined || shown === undefined) return;
    routeTies(cy, shown.scene);
    refreshLabels();
    if (figure.current) delete figure.current.dataset.moving;
  });
  const draw = useEffectEvent((instance: Core, view: Camera): (() => void) | undefined => {
    if (shown === undefined || palette === undefined) return undefined;
    const look = { shown, palette };
    const before = drawn.current?.cy === instance ? drawn.current : undefined;
    drawn.current = { cy: instance, ...look };
    if (looksOther(before, look))
      tellWhenPainted(instance, { figure: figure.current, onPainted: given.onPainted });
    if (before === undefined) {
      // A filter may have come while the drawing was being made.
      syncScene(instance, shown.scene);
      bringDetail(instance, shown);
      view.start(shown);
      refreshLabels();
      return undefined;
    }
    recolour(instance, { from: before.palette, to: palette });
    if (before.palette.textScale !== palette.textScale) {
      view.startAgain(shown);
      refreshLabels();
    }
    if (before.shown === shown && !moving.current) return undefined;
    moving.current = true;
    figure.current?.setAttribute("data-moving", "true");
    return rearrange(instance, {
      before: before.shown,
      shown,
      view,
      refreshLabels,
      onBegin: () => bringDetail(instance, shown),
      onDone: arrive,
    });
  });
  useLayoutEffect(() => {
    if (cy === undefined || camera === undefined || shown === undefined || palette === undefined)
      return;
    return draw(cy, camera);
  }, [cy, camera, shown, palette]);
}

type Look = { shown: Shown; palette: Palette };
type Drawn = Look & { cy: Core };

function recolour(cy: Core, { from, to }: { from: Palette; to: Palette }): void {
  if (from !== to) cy.style(toStylesheet(to));
}

/** Places alone change nothing at once: the journey there begins later and is told by `data-moving`. */
function looksOther(before: Look | undefined, { shown, palette }: Look): boolean {
  return (
    before?.palette !== palette ||
    before.shown.model !== shown.model ||
    before.shown.arrangement !== shown.arrangement
  );
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
