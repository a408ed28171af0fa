"use client";
import { PHONE, useMedia } from "#components/explorer/use-media.ts";

/** Widths that the map may take in map units (see shape.ts), by the width of the window. */
const PHONE_ROOM = 420;
const TABLET_ROOM = 730;
const SMALL_DESKTOP_ROOM = 980;

/**
 * How much is read side by side, in map units; undefined: as much as reads best. It goes by the window alone,
 * so that nothing is placed anew when details open beside the map.
 */
export function useRoom(): number | undefined {
  const phone = useMedia(PHONE);
  const tablet = useMedia("(max-width: 63.99rem)");
  const smallDesktop = useMedia("(max-width: 87.99rem)");
  if (phone) return PHONE_ROOM;
  if (tablet) return TABLET_ROOM;
  return smallDesktop ? SMALL_DESKTOP_ROOM : undefined;
}
