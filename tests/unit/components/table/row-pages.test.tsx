import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "#components/messages.ts";
import { RowPages } from "#components/table/row-pages.tsx";
import {
  countRows,
  firstPage,
  pageFrom,
  placeOfRow,
  ROWS_AT_ONCE,
  ROWS_IN_PAGE,
} from "#components/table/row-part.ts";

const rowsOf = (length: number) => Array.from({ length }, (_, at) => at);
const draw = (rows: readonly number[], current?: string) =>
  renderToStaticMarkup(
    <RowPages rows={rows.map((row) => ({ id: String(row) }))} current={current}>
      {(page) => <p>{`[${page.map(({ id }) => id).join()}]`}</p>}
    </RowPages>,
  );

test("up to 500 rows stand together, without a word on pages", () => {
  const rows = rowsOf(ROWS_AT_ONCE);
  expect(draw(rows)).toBe(`<div class="frame"><p>[${rows.join()}]</p></div>`);
  expect(firstPage(rows)).toEqual({ rows, part: undefined });
  expect(countRows(undefined)).toEqual({});
  expect(placeOfRow(undefined, 3)).toBeUndefined();
});

test("of one more, the first page is drawn and says how many there are", () => {
  const markup = draw(rowsOf(ROWS_AT_ONCE + 1));
  expect(markup).toContain(messages.table.page({ first: 1, last: 200, of: 501 }));
  expect(markup).toContain(`[${rowsOf(ROWS_IN_PAGE).join()}]`);
  expect(markup).not.toContain(",200,");
});

test("the page that holds what is open comes first", () => {
  const rows = rowsOf(ROWS_AT_ONCE + 1);
  expect(draw(rows, "399")).toContain(messages.table.page({ first: 201, last: 400, of: 501 }));
  expect(draw(rows, "500")).toContain(messages.table.page({ first: 401, last: 501, of: 501 }));
  expect(draw(rows, "gone")).toBe(draw(rows));
});

test("the pages of any table hold each row once, and their places run through", () => {
  fc.assert(
    fc.property(fc.integer({ min: ROWS_AT_ONCE + 1, max: 3_000 }), (length) => {
      const rows = rowsOf(length);
      const seen: number[] = [];
      for (let start = 0; start < length; start += ROWS_IN_PAGE) {
        const { rows: page, part } = pageFrom(rows, start);
        page.forEach((row, at) => {
          // The header of the table is the first row.
          expect(placeOfRow(part, at)).toBe(row + 2);
        });
        expect(countRows(part)).toEqual({ "aria-rowcount": length + 1 });
        seen.push(...page);
      }
      expect(seen).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});
