"use client";

import { useCallback, useRef, useState } from "react";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

export type Announce = (text: string) => void;

const SETTLE_MS = 300;

/** The page's one polite live region: of what is said in quick succession only the last is read out. */
export function useAnnouncer(): { announce: Announce; spoken: string } {
  const [spoken, setSpoken] = useState("");
  const timer = useRef<number>(undefined);
  const announce = useCallback((text: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      // The same words twice are read out twice only when the text differs.
      setSpoken((before) => (before === text ? `${text}\u00a0` : text));
    }, SETTLE_MS);
  }, []);
  return { announce, spoken };
}

export function LiveRegion({ spoken }: { spoken: string }) {
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {spoken}
      </span>
    </VisuallyHidden>
  );
}
