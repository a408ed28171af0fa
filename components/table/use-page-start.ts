"use client";
import { useState } from "react";

/** At which row the page begins, and what turns to another page. Other rows begin at the first one. */
export function usePageStart(rows: object): [start: number, turnTo: (start: number) => void] {
  const [at, setAt] = useState({ rows, start: 0 });
  return [at.rows === rows ? at.start : 0, (start) => setAt({ rows, start })];
}
