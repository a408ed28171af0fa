import { tourMessages as words } from "#components/messages/tour.ts";
import { debateTrail } from "#components/page/debate-trail.ts";
import type { Crumb } from "#components/page/page-frame.tsx";
import { sitePath } from "#components/site-path.ts";
import type { Meta } from "#core/debate/schema.ts";
import type { Tour } from "#core/debate/tour-schema.ts";

/** From the library down to a debate's tours, and to one of them. */
export function tourTrail(meta: Meta, tour?: Tour): Crumb[] {
  const trail = [
    ...debateTrail(meta),
    { href: sitePath(`/debates/${meta.id}/tours`), label: words.tours },
  ];
  return tour === undefined
    ? trail
    : [
        ...trail,
        { href: `${sitePath(`/debates/${meta.id}`)}/tours/${tour.id}`, label: tour.title },
      ];
}
