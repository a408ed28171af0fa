"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import { type Palette, readPalette, THEME_QUERIES } from "./palette.ts";

/** The colours and font to draw with; read again when the theme changes, undefined until the font is there. */
export function usePalette(within: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const element = within.current;
    if (element === null) return;
    let gone = false;
    const read = () => {
      if (!gone) setPalette(readPalette(element));
    };
    readWhenFontIsThere(element, read);
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener("change", read);
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      gone = true;
      for (const query of queries) query.removeEventListener("change", read);
      observer.disconnect();
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
