"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Below this width the list comes first and details are a sheet; the same number is in the CSS. */
export const PHONE = "(max-width: 47.99rem)";
/** From this width on the filters stand beside the map. */
export const WIDE = "(min-width: 73.75rem)";

/** Whether the media query holds now; only for components that never render on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
