import { expect, test, vi } from "vitest";
import { rememberSelection } from "#components/explorer/remember-selection.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const index = buildIndex();

test("opening, sorting and turning to another view keep the selection", () => {
  const select = vi.fn(prepareSelect(index));
  const remember = rememberSelection(select);
  const first = remember(DEFAULT_VIEW);
  expect(remember({ ...DEFAULT_VIEW, shown: "actors" })).toBe(first);
  expect(remember({ ...DEFAULT_VIEW, sort: { column: "actor", descending: true } })).toBe(first);
  expect(remember({ ...DEFAULT_VIEW, arrangement: "network" })).toBe(first);
  expect(select).toHaveBeenCalledTimes(1);
});

test("another filter gives another selection", () => {
  const remember = rememberSelection(prepareSelect(index));
  const first = remember(DEFAULT_VIEW);
  const filtered = { ...DEFAULT_VIEW.filters, text: "a word that nobody said" };
  const second = remember({ ...DEFAULT_VIEW, filters: filtered });
  expect(second).not.toBe(first);
  expect(second.shown.statements).toBe(0);
});
