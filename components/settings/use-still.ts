"use client";

import { useSyncExternalStore } from "react";
import { prefersStill, watchMotion } from "./motion.ts";

/** Whether the reader wants less motion, as it changes; only for components that never render on the server. */
export function useStill(): boolean {
  return useSyncExternalStore(watchMotion, prefersStill, () => false);
}
