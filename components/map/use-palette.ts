"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import { watchSettings } from "#components/settings/settings-store.ts";
import { type Palette, readPalette, THEME_QUERIES } from "./palette.ts";

/** How to draw; read again when theme or settings change, undefined until the font is there. */
export function usePalette(within: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const element = within.current;
    if (element === null) return;
    let gone = false;
    const read = () => {
      if (gone) return;
      const now = readPalette(element);
      // Not every setting is about the map.
      setPalette((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    readWhenFontIsThere(element, read);
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener("change", read);
    const unwatch = watchSettings(read);
    return () => {
      gone = true;
      for (const query of queries) query.removeEventListener("change", read);
      unwatch();
    };
  }, [within]);
  return palette;
}

// A canvas does not draw text again when its font arrives.
function readWhenFontIsThere(element: HTMLElement, read: () => void): void {
  const font = `13px ${getComputedStyle(element).fontFamily}`;
  if (document.fonts.check(font)) {
    read();
    return;
  }
  document.fonts.load(font).then(read, read);
}
