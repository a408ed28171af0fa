import type { DaySpan } from "#core/debate/partial-date.ts";

/** Days that stand evenly between two places of the axis. */
export type Stretch = DaySpan & { start: number; size: number };

/** Between dates the axis is this much narrower than at a date. */
const GAP_SHARE = 0.3;

/** How much room a section wants in which these spans (days, or months of a year) have dates: one mark each. */
export function roomFor(section: DaySpan, busy: readonly DaySpan[]): number {
  return piecesOf(section, busy).reduce((sum, { share }) => sum + share, 0);
}

/** A section cut at its spans with dates: each of them is wide, what lies between narrow, in order. */
export function stretchesOf(section: Stretch, busy: readonly DaySpan[]): Stretch[] {
  const pieces = piecesOf(section, busy);
  const scale = section.size / roomFor(section, busy);
  let { start } = section;
  return pieces.map(({ first, last, share }) => {
    const stretch = { first, last, start, size: share * scale };
    start += stretch.size;
    return stretch;
  });
}

function piecesOf(
  { first, last }: DaySpan,
  busy: readonly DaySpan[],
): (DaySpan & { share: number })[] {
  const pieces: (DaySpan & { share: number })[] = [];
  let next = first;
  for (const span of [...busy].sort((a, b) => a.first - b.first)) {
    if (span.first > next) pieces.push({ first: next, last: span.first - 1, share: GAP_SHARE });
    pieces.push({ ...span, share: 1 });
    next = span.last + 1;
  }
  if (next <= last) pieces.push({ first: next, last, share: busy.length === 0 ? 1 : GAP_SHARE });
  return pieces;
}
