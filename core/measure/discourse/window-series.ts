import type { CodedDebate } from "./coded-statement.ts";
import { lazySlices } from "./kernel-slices.ts";
import type { Method } from "./method.ts";
import type { NetworkSettings } from "./network-settings.ts";
import { type LazyWindow, lazyWindows } from "./time-windows.ts";

export type SeriesAsked = Pick<Method, "window" | "kernel" | "indent">;

/** The windows (or kernel slices) that a method asks for, none computed yet; none without a window. */
export function windowSeries(
  coded: CodedDebate,
  settings: NetworkSettings,
  { window, kernel, indent }: SeriesAsked,
): LazyWindow[] {
  if (window === undefined) return [];
  const { unit, size } = window;
  if (kernel === undefined || unit === "events") {
    return lazyWindows(coded, settings, { unit, size });
  }
  return lazySlices(coded, settings, { unit, size, kernel, indent });
}
