import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CellAt, type WalkedTable, walkCells } from "#core/explore/walk-cells.ts";

/** A table drawn with signs: × is a cell with something in it, anything else has nothing. */
function drawn(...rows: string[]): WalkedTable {
  return {
    rows: rows.length,
    columnsOf: (row) => rows[row]?.length ?? 0,
    isStop: ({ row, column }) => rows[row]?.[column] === "×",
  };
}

const TABLE = drawn(
  // A corner, and the names of three columns.
  ".×××",
  // The heading of a group spans the table.
  ".",
  "××.×",
  "×...",
  "×.×.",
  "××..",
);

function leads(from: [number, number], name: string, screen = 2): [number, number] | undefined {
  const keys = name.split(" ");
  const to = walkCells(
    TABLE,
    { row: from[0], column: from[1] },
    { key: keys.at(-1) ?? "", ctrl: keys.length > 1, screen },
  );
  return to && [to.row, to.column];
}

describe("in a table of names and cells", () => {
  test("arrows go to the next filled cell that way, over empty ones, and stay at the edge", () => {
    expect(leads([2, 1], "ArrowRight")).toEqual([2, 3]);
    expect(leads([2, 3], "ArrowRight")).toEqual([2, 3]);
    expect(leads([2, 1], "ArrowLeft")).toEqual([2, 0]);
    expect(leads([2, 1], "ArrowDown")).toEqual([5, 1]);
    expect(leads([4, 2], "ArrowUp")).toEqual([0, 2]);
    expect(leads([2, 0], "ArrowUp")).toEqual([2, 0]);
    expect(leads([0, 1], "ArrowDown")).toEqual([2, 1]);
  });

  test("Home and End go to the ends of the row, with Ctrl to those of the table", () => {
    expect(leads([2, 1], "Home")).toEqual([2, 0]);
    expect(leads([2, 0], "End")).toEqual([2, 3]);
    expect(leads([4, 2], "Ctrl Home")).toEqual([0, 1]);
    expect(leads([0, 1], "Ctrl End")).toEqual([5, 1]);
  });

  test("Page Down and Page Up go to what is nearest to a screen on, and always on", () => {
    expect(leads([2, 0], "PageDown")).toEqual([4, 0]);
    expect(leads([5, 0], "PageUp", 3)).toEqual([2, 0]);
    expect(leads([2, 1], "PageDown", 1)).toEqual([5, 1]);
    expect(leads([5, 1], "PageUp", 40)).toEqual([0, 1]);
    expect(leads([5, 1], "PageDown")).toEqual([5, 1]);
  });

  test("other keys lead nowhere", () => {
    expect(leads([2, 0], "Enter")).toBeUndefined();
    expect(leads([2, 0], "Ctrl ArrowDown")).toBeUndefined();
  });
});

test("where rows and columns have names, arrows reach every cell from every cell", () => {
  const cells = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(cells, (rows) => {
      const table = drawn(
        ".××××",
        ...rows.map((row) => `×${row.map((is) => (is ? "×" : ".")).join("")}`),
      );
      const all = rows.flat().filter(Boolean).length + rows.length + 4;
      // From a table without any cell the names of its columns lead to none of its rows.
      fc.pre(rows.flat().some(Boolean));
      expect(reached(table, { row: 0, column: 1 })).toBe(all);
    }),
  );
});

function reached(table: WalkedTable, start: CellAt): number {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const name = `${at.row} ${at.column}`;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const next = walkCells(table, at, { key, ctrl: false, screen: 1 });
      if (next) open.push(next);
    }
  }
  return seen.size;
}
