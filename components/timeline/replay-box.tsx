"use client";

import { useStill } from "#components/settings/use-still.ts";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { ReplayBarProps } from "./replay-bar.tsx";

const fetchBar = () => import("./replay-bar.tsx");

/** Loads the replay's own script; where it fails, the timeline below says so. */
export function ReplayBox(props: Omit<ReplayBarProps, "isStill">) {
  const { module } = useLoaded(fetchBar);
  const isStill = useStill();
  return module ? <module.ReplayBar {...props} isStill={isStill} /> : null;
}
