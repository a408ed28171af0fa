"use client";
import type { Core, EventObject } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Point } from "#core/explore/placement/placement.ts";
import { isTarget, type Target } from "./target.ts";

const HOVER_MS = 150;
const LEAVE_MS = 250;
const DOUBLE_MS = 220;

/** A target under the pointer, and where the pointer is, in px from the map's corner. */
export type Pointed = { target: Target; at: Point };

export type PointerActions = {
  onHover: (pointed: Pointed | undefined) => void;
  onTap: (target: Target, how: { add: boolean }) => void;
  onTapBackground: (at: Point) => void;
  onDoubleTap: (target: Target) => void;
  onDoubleTapBackground: (at: Point) => void;
  onMenu: (pointed: Pointed) => void;
  onPan: () => void;
};

/** What mouse, pen and finger do on the drawing. */
export function usePointer(cy: Core | undefined, actions: PointerActions): void {
  const act = useEffectEvent((run: (actions: PointerActions) => void) => run(actions));
  useLayoutEffect(() => {
    if (cy === undefined) return;
    // Opening details narrows the map: a double click must not lose its second half to that.
    waitForSecondClick(cy);
    const stopHover = listenToHover(cy, (pointed) => act((to) => to.onHover(pointed)));
    const handlers: Record<string, (event: EventObject) => void> = {
      tap: (event) => {
        if (event.target === cy) act((to) => to.onTapBackground(event.position));
      },
      onetap: (event) => {
        const target = targetOf(event);
        if (target !== undefined) act((to) => to.onTap(target, { add: isAdding(event) }));
      },
      dbltap: (event) => {
        const target = targetOf(event);
        if (target !== undefined) act((to) => to.onDoubleTap(target));
        if (target === undefined) act((to) => to.onDoubleTapBackground(event.position));
      },
      cxttap: (event) => openMenu(event),
      taphold: (event) => {
        if (event.originalEvent.type.startsWith("touch")) openMenu(event);
      },
      "dragpan pinchzoom": () => act((to) => to.onPan()),
    };
    const openMenu = (event: EventObject) => {
      const target = targetOf(event);
      if (target !== undefined) act((to) => to.onMenu({ target, at: event.renderedPosition }));
    };
    for (const [names, handler] of Object.entries(handlers)) cy.on(names, handler);
    return () => {
      stopHover();
      for (const [names, handler] of Object.entries(handlers)) cy.off(names, handler);
    };
  }, [cy]);
}

function targetOf(event: EventObject): Target | undefined {
  if (event.target === event.cy) return undefined;
  const of: unknown = event.target.data("of");
  return isTarget(of) ? of : undefined;
}

function isAdding({ originalEvent }: EventObject): boolean {
  if (!("shiftKey" in originalEvent)) return false;
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}

/** Reports what the pointer rests on, after a moment; and that it left, after a longer one. */
function listenToHover(cy: Core, onHover: PointerActions["onHover"]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (delayMs: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  };
  const onOver = (event: EventObject) => {
    const target = targetOf(event);
    if (target === undefined) return;
    setCursor(cy, "pointer");
    after(HOVER_MS, () => onHover({ target, at: { ...event.renderedPosition } }));
  };
  const onOut = () => {
    setCursor(cy, "");
    after(LEAVE_MS, () => onHover(undefined));
  };
  const onGrab = () => {
    clearTimeout(timer);
  };
  cy.on("mouseover", "node, edge", onOver).on("mouseout", "node, edge", onOut).on("grab", onGrab);
  return () => {
    clearTimeout(timer);
    cy.off("mouseover", "node, edge", onOver);
    cy.off("mouseout", "node, edge", onOut).off("grab", onGrab);
  };
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}

// Missing in Cytoscape's types (3.34): the setter of the option of the same name.
function waitForSecondClick(cy: Core & { multiClickDebounceTime?: (ms: number) => void }): void {
  cy.multiClickDebounceTime?.(DOUBLE_MS);
}
