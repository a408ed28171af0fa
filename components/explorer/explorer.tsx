"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import { useMemo } from "react";
import { indexDebate } from "#core/debate/index-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { LiveExplorer } from "./live-explorer.tsx";

export type ExplorerProps = {
  debate: Debate;
  /** Name of the control that was used before the explorer was there. */
  wanted: string | undefined;
};

/** The live explorer: everything below it is loaded after the list is readable. */
export function Explorer({ debate, wanted }: ExplorerProps) {
  const index = useMemo(() => indexDebate(debate), [debate]);
  return (
    <NuqsAdapter>
      <LiveExplorer index={index} wanted={wanted} />
    </NuqsAdapter>
  );
}
