import { kernelSlices } from "#core/measure/discourse/kernel-slices.ts";
import { type WindowNetwork, windowNetworks } from "#core/measure/discourse/time-windows.ts";
import type { Prepared } from "./prepare-network.ts";

/** The networks of the windows asked for, one at a time. */
export function windowSeries({ file, settings, choices }: Prepared): Generator<WindowNetwork> {
  const { window, kernel, indent } = choices;
  const { unit, size } = window ?? { unit: "events", size: 1 };
  if (kernel === undefined || unit === "events") {
    return windowNetworks(file.coded, settings, { unit, size });
  }
  return kernelSlices(file.coded, settings, { unit, size, kernel, indent });
}
