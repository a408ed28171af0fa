import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { Meta } from "#core/debate/schema.ts";
import type { Crumb } from "./page-frame.tsx";

/** From the library down to a debate, and to one of its lists. */
export function debateTrail(
  meta: Meta,
  list?: "statements" | "actors" | "positions" | "sources",
): Crumb[] {
  const base = sitePath(`/debates/${meta.id}`);
  const trail: Crumb[] = [
    { href: sitePath("/"), label: messages.site.library },
    { href: base, label: meta.title },
  ];
  if (list !== undefined) trail.push({ href: `${base}/${list}`, label: messages.pages[list] });
  return trail;
}
