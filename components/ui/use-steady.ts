"use client";
import { useCallback, useLayoutEffect, useRef } from "react";

/** The latest handler, in a function that stays the same: what is given it need not be rendered anew. */
export function useSteady<Given extends readonly unknown[]>(
  handler: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  }, [handler]);
  return useCallback((...given: Given) => latest.current(...given), []);
}
