/** Whether the reader asked for less motion. */
export function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A duration, or none for readers who asked for less motion. */
export function stillOr(durationMs: number): number {
  return prefersStill() ? 0 : durationMs;
}
