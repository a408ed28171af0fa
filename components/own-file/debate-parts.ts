import type { Debate } from "#core/debate/schema.ts";

/** The long lists of a debate. */
const LISTS = ["statements", "actors", "positions", "sources", "relations"] as const;
type List = (typeof LISTS)[number];

/** Some entries of one of its lists: few enough to be read without the page standing still. */
export type DebatePart = { list: List; entries: readonly unknown[] };

/** A debate without its long lists, and these in parts. */
export type DividedDebate = { rest: Debate; parts: readonly DebatePart[] };

const ENTRIES_AT_ONCE = 1000;

/** Takes a debate apart, so that it can be handed over little by little. */
export function divideDebate(debate: Debate): DividedDebate {
  const parts = LISTS.flatMap((list) => {
    const pieces = Math.ceil(debate[list].length / ENTRIES_AT_ONCE);
    return Array.from({ length: pieces }, (_, piece) => ({
      list,
      entries: debate[list].slice(piece * ENTRIES_AT_ONCE, (piece + 1) * ENTRIES_AT_ONCE),
    }));
  });
  const empty = Object.fromEntries(LISTS.map((list) => [list, []]));
  return { rest: { ...debate, ...empty }, parts };
}

/** The debate that was taken apart. */
export function joinDebate({ rest, parts }: DividedDebate): Debate {
  const lists = Object.fromEntries(
    LISTS.map((list) => [
      list,
      parts.filter((part) => part.list === list).flatMap(({ entries }) => entries),
    ]),
  );
  return { ...rest, ...lists };
}
