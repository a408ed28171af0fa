"use client";

import { useMedia } from "#components/explorer/use-media.ts";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { ReplayBarProps } from "./replay-bar.tsx";

const fetchBar = () => import("./replay-bar.tsx");

/** Loads the replay's own script; where it fails, the timeline below says so. */
export function ReplayBox(props: Omit<ReplayBarProps, "isStill">) {
  const { module } = useLoaded(fetchBar);
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  return module ? <module.ReplayBar {...props} isStill={isStill} /> : null;
}
