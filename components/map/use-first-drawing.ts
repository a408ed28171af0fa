"use client";
import { useState } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { Palette } from "./palette.ts";
import { HEAVY_TIES, type Scene } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { toStylesheet } from "./stylesheet.ts";

type FirstDrawing = {
  scene: Scene;
  stylesheet: ReturnType<typeof toStylesheet>;
};

/**
 * What the canvas is mounted with: made once, as soon as there are places and colours. Mounting a large map
 * keeps the browser busy for a while, so its picture is on the screen before.
 */
export function useFirstDrawing(
  shown: Shown | undefined,
  palette: Palette | undefined,
): FirstDrawing | undefined {
  const [first, setFirst] = useState<FirstDrawing>();
  const isThere = shown !== undefined && palette !== undefined;
  const waits = useAfterPaint(isThere) ? false : isThere && isLarge(shown);
  if (first !== undefined || !isThere || waits) return first;
  const made = {
    scene: shown.scene,
    stylesheet: toStylesheet(palette),
  };
  setFirst(made);
  return made;
}

/** Whether a map is so large that a picture of it comes first. */
export function isLarge({ scene }: Shown): boolean {
  return scene.ties.size > HEAVY_TIES;
}
