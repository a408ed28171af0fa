import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareSelect } from "#core/explore/select.ts";
import { timelineModel } from "#core/explore/timeline/timeline-model.ts";
import { timelinePeriods } from "#core/explore/timeline/timeline-periods.ts";
import { LANES } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, buildSelection } from "#tests/fixtures/build.ts";
import { partialDates, statementFacts } from "#tests/fixtures/dated-statements.ts";

const DEBATE = {
  positions: [{ id: "tax" }, { id: "law" }, { id: "silent" }],
  statements: [
    { actor: "zoe", position: "law", date: "2025-02-03" },
    { actor: "ann", position: "tax", date: "2025-02", attribution: "reported" as const },
    { actor: "ann", position: "law", date: "2024", stance: "oppose" as const },
  ],
};

test("lanes of positions are in the author's order, lanes of actors by name; silent ones have none", () => {
  const every = buildSelection(DEBATE);
  const lanes = (by: (typeof LANES)[number]) =>
    timelineModel({ every, shown: every, by }).lanes.map(({ id }) => id);
  expect(lanes("position")).toEqual(["tax", "law"]);
  expect(lanes("actor")).toEqual(["ann", "zoe"]);
});

test("marks in a lane go along time and say how they are known", () => {
  const every = buildSelection(DEBATE);
  const [tax, law] = timelineModel({ every, shown: every, by: "position" }).lanes;
  expect(tax?.marks).toMatchObject([{ date: "2025-02", stance: "support", reported: true }]);
  expect(law?.marks.map(({ date, stance }) => [date, stance])).toEqual([
    ["2024", "oppose"],
    ["2025-02-03", "support"],
  ]);
});

test("lanes partition the statements that pass, whatever the dates", () => {
  fc.assert(
    fc.property(statementFacts, partialDates, fc.constantFrom(...LANES), (statements, to, by) => {
      const index = buildIndex({ statements });
      const select = prepareSelect(index);
      const every = select(parseQuery("stance=support,oppose,mixed", index));
      const shown = select(parseQuery(`stance=support,oppose,mixed&to=${to}`, index));
      const { lanes } = timelineModel({ every, shown, by });
      const drawn = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.statements));
      expect(drawn.sort((a, b) => a - b)).toEqual(Array.from(shown.statements));
      for (const lane of lanes) {
        for (const number of lane.marks.flatMap((mark) => mark.statements)) {
          const { actor, position } = index.statements[number] ?? {};
          expect(by === "actor" ? actor : position).toBe(lane.id);
        }
      }
      expect(lanes.reduce((sum, lane) => sum + lane.shown, 0)).toBe(shown.statements.length);
      expect(lanes.reduce((sum, lane) => sum + lane.total, 0)).toBe(every.statements.length);
    }),
  );
});

test("dates move nothing: every mark that is left stands where it stood", () => {
  fc.assert(
    fc.property(statementFacts, partialDates, (statements, from) => {
      const index = buildIndex({ statements });
      const select = prepareSelect(index);
      const every = select(parseQuery("", index));
      const shown = select(parseQuery(`from=${from}`, index));
      const placesOf = (selection: typeof every) =>
        timelineModel({ every, shown: selection, by: "actor" }).lanes.flatMap(({ marks }) => marks);
      const all = placesOf(every);
      for (const mark of placesOf(shown)) expect(all).toContainEqual(mark);
    }),
  );
});

/** 4,000 statements of the days of a year, of which a filter on dates leaves some. */
const LARGE = {
  statements: Array.from({ length: 4000 }, (_, at) => ({
    actor: `actor-${at % 40}`,
    position: `position-${at % 20}`,
    date: `2025-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`,
  })),
};

test("a very large debate has one mark for all of a lane with one period and stance", () => {
  const every = buildSelection(LARGE);
  const { lanes, together } = timelineModel({ every, shown: every, by: "position" });
  expect(together).toBe("day");
  const marks = lanes.flatMap((lane) => lane.marks);
  expect(marks.length).toBeLessThanOrEqual(1500);
  expect(marks.flatMap((mark) => mark.statements)).toHaveLength(4000);
});

test.each(LANES)("in a very large debate, too, dates move nothing (lanes by %s)", (by) => {
  const index = buildIndex(LARGE);
  const select = prepareSelect(index);
  const every = select(parseQuery("", index));
  const shown = select(parseQuery("from=2025-03-10&to=2025-07-20", index));
  const { lanes } = timelineModel({ every, shown, by });
  const whole = timelineModel({ every, shown: every, by }).lanes;
  expect(lanes.map(({ id, total, rows }) => [id, total, rows])).toEqual(
    whole.map(({ id, total, rows }) => [id, total, rows]),
  );
  expect(lanes.reduce((sum, lane) => sum + lane.shown, 0)).toBe(shown.statements.length);
  const left = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.statements));
  expect(left.sort((a, b) => a - b)).toEqual(Array.from(shown.statements));
  lanes.forEach((lane, at) => {
    const places = whole[at]?.marks.map(({ x, row, date }) => ({ x, row, date }));
    for (const { x, row, date } of lane.marks) expect(places).toContainEqual({ x, row, date });
  });
});

test("read downwards, every mark stands once, in its period, oldest first", () => {
  fc.assert(
    fc.property(statementFacts, (statements) => {
      const every = buildSelection({ statements });
      const model = timelineModel({ every, shown: every, by: "position" });
      const periods = timelinePeriods(model);
      const marks = periods.flatMap(({ period, lanes }) =>
        lanes.flatMap((one) => {
          expect(one.marks.every(({ date }) => date.startsWith(period))).toBe(true);
          const dates = one.marks.map(({ date }) => date);
          expect(dates).toEqual([...dates].sort());
          return one.marks;
        }),
      );
      expect(marks).toHaveLength(every.statements.length);
      expect(new Set(marks).size).toBe(marks.length);
      const order = periods.map(({ period }) => period);
      expect(order).toEqual([...new Set(order)].sort());
    }),
  );
});
