/**
 * How often each row meets each key, in two orders: by row and by key. A key is a column and a level
 * in one number, `column * levels + level`. Each list holds only what occurs.
 */
export type Incidence = {
  rows: number;
  columns: number;
  levels: number;
  /** Entries of row r stand at rowStart[r] .. rowStart[r + 1], ascending by key. */
  rowStart: Uint32Array;
  keyOfEntry: Uint32Array;
  amountOfEntry: Float64Array;
  /** Members of key k stand at keyStart[k] .. keyStart[k + 1], ascending by row. */
  keyStart: Uint32Array;
  rowOfMember: Uint32Array;
  amountOfMember: Float64Array;
};

/** One observation per place: its row, its column and its level; `weightOf` counts 1 each when left out. */
export type Observations = {
  rows: number;
  columns: number;
  levels: number;
  rowOf: Uint32Array;
  columnOf: Uint32Array;
  levelOf: Uint32Array | Uint8Array;
  weightOf?: Float64Array;
};

/** Counts observations (or sums their weights) per row, column and level, in time linear in their number. */
export function countIncidence(observed: Observations): Incidence {
  const { rows, columns, levels, rowOf, columnOf, levelOf } = observed;
  const keyOf = new Uint32Array(rowOf.length);
  for (let at = 0; at < keyOf.length; at += 1) {
    keyOf[at] = (columnOf[at] ?? 0) * levels + (levelOf[at] ?? 0);
  }
  const byRow = stableOrder({ group: rowOf, groups: rows });
  const byKey = stableOrder({ group: keyOf, groups: columns * levels, order: byRow });
  const members = mergeEqual({ order: byKey, keyOf, observed });
  return { rows, columns, levels, ...members, ...entriesByRow(rows, members) };
}

type Grouping = { group: Uint32Array; groups: number; order?: Uint32Array };

/** Where each group begins; the last place is the end of the last group. */
function groupStarts({ group, groups }: Grouping): Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (let at = 0; at < group.length; at += 1) {
    const next = (group[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let one = 0; one < groups; one += 1) {
    starts[one + 1] = (starts[one + 1] ?? 0) + (starts[one] ?? 0);
  }
  return starts;
}

/** The places, group by group; inside a group as in `order` (0, 1, … when left out). */
function stableOrder({ group, groups, order }: Grouping): Uint32Array {
  const next = groupStarts({ group, groups });
  const sorted = new Uint32Array(group.length);
  for (let step = 0; step < group.length; step += 1) {
    const at = order ? (order[step] ?? 0) : step;
    const of = group[at] ?? 0;
    const put = next[of] ?? 0;
    sorted[put] = at;
    next[of] = put + 1;
  }
  return sorted;
}

type Members = Pick<Incidence, "keyStart" | "rowOfMember" | "amountOfMember">;

/** Observations ordered by key, then row: equal ones become one member with their sum. */
function mergeEqual(sorted: {
  order: Uint32Array;
  keyOf: Uint32Array;
  observed: Observations;
}): Members {
  const { order, keyOf, observed } = sorted;
  const { rowOf, weightOf } = observed;
  const keys = observed.columns * observed.levels;
  const keyStart = new Uint32Array(keys + 1);
  const rowOfMember = new Uint32Array(order.length);
  const amountOfMember = new Float64Array(order.length);
  let last = -1;
  let lastKey = -1;
  for (const at of order) {
    const key = keyOf[at] ?? 0;
    const row = rowOf[at] ?? 0;
    if (key !== lastKey || rowOfMember[last] !== row) {
      last += 1;
      rowOfMember[last] = row;
      lastKey = key;
      keyStart[key + 1] = (keyStart[key + 1] ?? 0) + 1;
    }
    amountOfMember[last] = (amountOfMember[last] ?? 0) + (weightOf ? (weightOf[at] ?? 0) : 1);
  }
  for (let key = 0; key < keys; key += 1) {
    keyStart[key + 1] = (keyStart[key + 1] ?? 0) + (keyStart[key] ?? 0);
  }
  return {
    keyStart,
    rowOfMember: rowOfMember.subarray(0, last + 1),
    amountOfMember: amountOfMember.subarray(0, last + 1),
  };
}

type Entries = Pick<Incidence, "rowStart" | "keyOfEntry" | "amountOfEntry">;

function entriesByRow(rows: number, members: Members): Entries {
  const { keyStart, rowOfMember, amountOfMember } = members;
  const rowStart = groupStarts({ group: rowOfMember, groups: rows });
  const next = rowStart.slice();
  const keyOfEntry = new Uint32Array(rowOfMember.length);
  const amountOfEntry = new Float64Array(rowOfMember.length);
  for (let key = 0; key + 1 < keyStart.length; key += 1) {
    const end = keyStart[key + 1] ?? 0;
    for (let at = keyStart[key] ?? 0; at < end; at += 1) {
      const row = rowOfMember[at] ?? 0;
      const put = next[row] ?? 0;
      keyOfEntry[put] = key;
      amountOfEntry[put] = amountOfMember[at] ?? 0;
      next[row] = put + 1;
    }
  }
  return { rowStart, keyOfEntry, amountOfEntry };
}

/** The sum of each row's amounts. */
export function rowTotals({ rows, rowStart, amountOfEntry }: Incidence): Float64Array {
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const end = rowStart[row + 1] ?? 0;
    let sum = 0;
    for (let at = rowStart[row] ?? 0; at < end; at += 1) sum += amountOfEntry[at] ?? 0;
    totals[row] = sum;
  }
  return totals;
}
