import type { MatrixGroup } from "./matrix-model.ts";

/** The first `most` rows that are shown, in their groups, and how many more there are. Hidden rows are left out. */
export function firstRows(
  groups: readonly MatrixGroup[],
  most: number,
): { groups: readonly MatrixGroup[]; left: number } {
  let room = most;
  let left = 0;
  const first = groups.map((group) => {
    const shown = group.rows.filter(({ hidden }) => !hidden);
    const rows = shown.slice(0, room);
    room -= rows.length;
    left += shown.length - rows.length;
    return { ...group, rows };
  });
  return { groups: first.filter(({ rows }) => rows.length > 0), left };
}
