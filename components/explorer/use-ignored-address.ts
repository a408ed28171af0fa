"use client";
import { useEffect, useState } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";

/** What of the address that the page was opened with means nothing in the debate, and the way to put that away. */
export function useIgnoredAddress({ debate }: DebateIndex) {
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  useEffect(() => {
    const search = new URLSearchParams(window.location.search);
    if (search.size === 0) return;
    let isWanted = true;
    // Seldom of use, so its script comes apart from the page's; without it nothing is said.
    import("#core/debate/integrity/ignored-query.ts").then(
      ({ ignoredInQuery }) => isWanted && setIgnored(ignoredInQuery(search, debate)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [debate]);
  return { ignored, forget: () => setIgnored([]) };
}
