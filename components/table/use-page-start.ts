"use client";
import { useState } from "react";

/** At which row the page begins, and what turns to another page. Other rows begin at `home`. */
export function usePageStart(
  rows: object,
  home: number,
): [start: number, turnTo: (start: number) => void] {
  const [at, setAt] = useState({ rows, start: home });
  // Kept with the rows: what opens or closes later turns no page.
  if (at.rows !== rows) setAt({ rows, start: home });
  return [at.rows === rows ? at.start : home, (start) => setAt({ rows, start })];
}
