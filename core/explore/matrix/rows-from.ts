import type { MatrixGroup } from "./matrix-model.ts";

/** The rows of a group that stand in a page, and how many of all shown rows stand before them. */
export type GroupPart = MatrixGroup & { before: number };

/** `most` of the rows that are shown, from number `start` (0: the first) on, in their groups. Hidden rows are left out. */
export function rowsFrom(
  groups: readonly MatrixGroup[],
  { start, most }: { start: number; most: number },
): readonly GroupPart[] {
  let passed = 0;
  const parts = groups.map((group) => {
    const shown = group.rows.filter(({ hidden }) => !hidden);
    const from = Math.max(0, start - passed);
    const rows = shown.slice(from, Math.max(from, start + most - passed));
    const before = passed + from;
    passed += shown.length;
    return { ...group, rows, before };
  });
  return parts.filter(({ rows }) => rows.length > 0);
}
