import type { Core } from "cytoscape";
import type { Point } from "#core/explore/placement/placement.ts";
import { chooseView, type Sought } from "./choose-view.ts";
import { frameOf } from "./controls-size.ts";
import type { Shown } from "./shown.ts";
import { type Frame, panIntoView, type Viewport, wholeViewport } from "./viewport.ts";

/** How small a map may be drawn that is seen whole before. */
const LEAST_ZOOM = 0.1;
const ZOOM_STEP = 1.25;
const MOVE_MS = 200;

/** The view of one Cytoscape instance: what the reader did to it, and back to the whole. */
export class Camera {
  /** The reader zoomed or panned since the map opened. */
  moved = false;
  /** What is open: where not all can be shown, the view begins with it. */
  sought: Sought | undefined;
  readonly #cy: Core;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  get size(): Frame {
    return frameOf({ width: this.#cy.width(), height: this.#cy.height() });
  }

  start(shown: Shown): void {
    this.#show(this.startView(shown));
    this.moved = false;
  }

  /** The view that shows what is drawn as long as the reader has chosen none. */
  startView(shown: Shown): Viewport | undefined {
    return this.#allowed(
      shown,
      chooseView(shown, { size: this.size, kind: "start", sought: this.sought }),
    );
  }

  /** The view to open with, unless the reader has chosen another. */
  startAgain(shown: Shown): void {
    if (!this.moved) this.start(shown);
  }

  whole(shown: Shown): void {
    this.#show(this.#allowed(shown, chooseView(shown, { size: this.size, kind: "whole" })));
    this.moved = true;
  }

  /** Lets the reader zoom out until all is in view, however large the map is. */
  #allowed(shown: Shown, view: Viewport | undefined): Viewport | undefined {
    if (view === undefined) return undefined;
    const whole = wholeViewport(shown.placement.bounds, this.size);
    this.#cy.minZoom(Math.min(LEAST_ZOOM, whole.zoom, view.zoom));
    return view;
  }

  #show(viewport: Viewport | undefined): void {
    if (viewport !== undefined) this.#cy.viewport(viewport);
  }

  /** `at` is in px from the box's corner; without it the middle stays where it is. */
  zoomBy(factor: number, at?: Point): void {
    const { width, height } = this.size;
    const renderedPosition = at ?? { x: width / 2, y: height / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
    this.moved = true;
  }

  zoomIn(): void {
    this.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.zoomBy(1 / ZOOM_STEP);
  }

  /** Zooms in on a point (map units) and puts it in the middle. */
  approach(point: Point): void {
    const { width, height } = this.size;
    const zoom = Math.min(this.#cy.maxZoom(), this.#cy.zoom() * ZOOM_STEP ** 2);
    const pan = { x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom };
    this.#cy.viewport({ zoom, pan });
    this.moved = true;
  }

  /** Pans just enough to have a point (map units) well inside the box. */
  bringIn(point: Point, { still }: { still: boolean }): void {
    const viewport = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    const pan = panIntoView(point, { viewport, size: this.size, inset: 56 });
    if (pan.x === viewport.pan.x && pan.y === viewport.pan.y) return;
    this.moved = true;
    if (still) this.#cy.pan(pan);
    if (!still) this.#cy.stop().animate({ pan }, { duration: MOVE_MS });
  }
}
