import { currentSettings, watchSettings } from "./settings-store.ts";

const STILL = "(prefers-reduced-motion: reduce)";

/** Whether the reader wants less motion: set here, or in the system. The one place that decides. */
export function prefersStill(): boolean {
  return currentSettings().motion === "reduce" || matchMedia(STILL).matches;
}

/** A duration, or none for readers who want less motion. */
export function stillOr(durationMs: number): number {
  return prefersStill() ? 0 : durationMs;
}

/** Calls back when that may have changed; gives what ends it. */
export function watchMotion(onChange: () => void): () => void {
  const list = matchMedia(STILL);
  list.addEventListener("change", onChange);
  const unwatch = watchSettings(onChange);
  return () => {
    list.removeEventListener("change", onChange);
    unwatch();
  };
}
