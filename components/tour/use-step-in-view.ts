"use client";

import { type RefObject, useEffect } from "react";

/**
 * Every step begins at the top of its text and, where the text is a sheet below, with the map or the list
 * at the top of the window.
 */
export function useStepInView(body: RefObject<HTMLElement | null>, stepKey: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: again with every step
  useEffect(() => {
    const text = body.current;
    text?.scrollTo(0, 0);
    const slot = text?.closest("[data-slot=tour]");
    if (!slot || getComputedStyle(slot).insetBlockEnd !== "0px") return;
    const seen = [...document.querySelectorAll("[data-slot=figure], [data-slot=list]")];
    seen
      .find((part) => part.checkVisibility())
      ?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [stepKey]);
}
