"use client";
import { useMedia } from "#components/explorer/use-media.ts";
import { textScale } from "#components/settings/settings.ts";
import { useSettings } from "#components/settings/use-settings.ts";

/** Widths that the map may take in map units (see shape.ts), by the width of the window in rem of usual text. */
const PHONE_ROOM = 420;
const PHONE_WIDTH = 47.99;
const TABLET_ROOM = 730;
const TABLET_WIDTH = 63.99;
const SMALL_DESKTOP_ROOM = 980;
const SMALL_DESKTOP_WIDTH = 87.99;

/**
 * How much is read side by side, in map units; undefined: as much as reads best. It goes by the window and the
 * size of text alone, so that nothing is placed anew when details open beside the map.
 */
export function useRoom(): number | undefined {
  const scale = textScale(useSettings());
  const phone = useMedia(`(max-width: ${PHONE_WIDTH * scale}rem)`);
  const tablet = useMedia(`(max-width: ${TABLET_WIDTH * scale}rem)`);
  const smallDesktop = useMedia(`(max-width: ${SMALL_DESKTOP_WIDTH * scale}rem)`);
  if (phone) return PHONE_ROOM;
  if (tablet) return TABLET_ROOM;
  return smallDesktop ? SMALL_DESKTOP_ROOM : undefined;
}
