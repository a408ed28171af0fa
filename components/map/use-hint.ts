"use client";
import { useCallback, useEffect, useState } from "react";

const HINT_MS = 1_600;

/** A short sentence on the map that goes away by itself. */
export function useHint(): { hint: string | undefined; say: (text: string) => void } {
  const [said, setSaid] = useState<{ text: string }>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), HINT_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((text: string) => setSaid({ text }), []);
  return { hint: said?.text, say };
}
