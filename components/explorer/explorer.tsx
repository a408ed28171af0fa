"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import { useMemo } from "react";
import type { Debate } from "#core/debate/schema.ts";
import { LiveExplorer } from "./live-explorer.tsx";
import { indexOnce, prepareDebate } from "./prepare-debate.ts";

export type ExplorerProps = {
  debate: Debate;
  /** Name of the control that was used before the explorer was there. */
  wanted: string | undefined;
};

/** The live explorer: everything below it is loaded after the list is readable. */
export function Explorer({ debate, wanted }: ExplorerProps) {
  const index = useMemo(() => indexOnce(debate), [debate]);
  return (
    <NuqsAdapter>
      <LiveExplorer index={index} wanted={wanted} />
    </NuqsAdapter>
  );
}

/** What is to be awaited before the explorer is shown, so that the page answers meanwhile. */
export function prepareExplorer(debate: Debate): Promise<void> {
  return prepareDebate(debate);
}
