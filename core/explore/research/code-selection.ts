import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Selection } from "#core/explore/selection.ts";
import { codeIndex, type DebateCoding } from "#core/measure/discourse/code-debate.ts";

const codings = new WeakMap<DebateIndex, DebateCoding>();

/** All statements of a debate as discourse networks count them; worked out once for each debate. */
export function codingOf(index: DebateIndex): DebateCoding {
  const known = codings.get(index);
  if (known !== undefined) return known;
  const coding = codeIndex(index);
  codings.set(index, coding);
  return coding;
}

/**
 * The statements that pass a view's filters, as discourse networks count them; how many of them only describe
 * (neutral). The scale of stances stays that of the whole debate. A statement's rank is its number.
 */
export function codeSelection({
  index,
  passes,
  shown,
}: Pick<Selection, "index" | "passes" | "shown">): DebateCoding {
  const { coded } = codingOf(index);
  const statements = coded.statements.filter(({ rank }) => passes[rank] === 1);
  return { coded: { ...coded, statements }, neutral: shown.statements - statements.length };
}
