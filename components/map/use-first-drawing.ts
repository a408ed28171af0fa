"use client";
import { useState } from "react";
import type { Palette } from "./palette.ts";
import { sheetOptions } from "./sheet-options.ts";
import type { Shown } from "./shown.ts";
import { toStylesheet } from "./stylesheet.ts";
import { toElements } from "./to-elements.ts";

type FirstDrawing = {
  elements: ReturnType<typeof toElements>;
  stylesheet: ReturnType<typeof toStylesheet>;
};

/** What the canvas is mounted with: made once, as soon as there are places and colours. */
export function useFirstDrawing(
  shown: Shown | undefined,
  palette: Palette | undefined,
): FirstDrawing | undefined {
  const [first, setFirst] = useState<FirstDrawing>();
  if (first !== undefined || shown === undefined || palette === undefined) return first;
  const made = {
    elements: toElements(shown.scene),
    stylesheet: toStylesheet(palette, sheetOptions(shown)),
  };
  setFirst(made);
  return made;
}
