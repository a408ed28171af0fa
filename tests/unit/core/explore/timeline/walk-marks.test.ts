import fc from "fast-check";
import { expect, test } from "vitest";
import { type MarkAt, walkMarks } from "#core/explore/timeline/walk-marks.ts";

const LANES = [[0, 5, 9], [], [4, 20]];

test("left and right go along time and stop at the ends", () => {
  expect(walkMarks(LANES, { lane: 0, mark: 0 }, "ArrowRight")).toEqual({ lane: 0, mark: 1 });
  expect(walkMarks(LANES, { lane: 0, mark: 0 }, "ArrowLeft")).toBeUndefined();
  expect(walkMarks(LANES, { lane: 0, mark: 2 }, "ArrowRight")).toBeUndefined();
  expect(walkMarks(LANES, { lane: 0, mark: 0 }, "End")).toEqual({ lane: 0, mark: 2 });
  expect(walkMarks(LANES, { lane: 0, mark: 2 }, "Home")).toEqual({ lane: 0, mark: 0 });
});

test("up and down go to the mark nearest in time, over lanes without any", () => {
  expect(walkMarks(LANES, { lane: 0, mark: 2 }, "ArrowDown")).toEqual({ lane: 2, mark: 0 });
  expect(walkMarks(LANES, { lane: 2, mark: 1 }, "ArrowUp")).toEqual({ lane: 0, mark: 2 });
  expect(walkMarks(LANES, { lane: 2, mark: 1 }, "ArrowDown")).toBeUndefined();
});

test("other keys lead nowhere", () => {
  expect(walkMarks(LANES, { lane: 0, mark: 0 }, "Enter")).toBeUndefined();
});

test("a walk with the arrow keys reaches every mark from every mark", () => {
  const lanes = fc.array(
    fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 6 }).map((l) => l.sort((a, b) => a - b)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(lanes, (places) => {
      const all = places.flatMap((lane, at) => lane.map((_, mark) => ({ lane: at, mark })));
      for (const start of all.slice(0, 3)) {
        const seen = new Map([[`${start.lane} ${start.mark}`, start]]);
        const open: MarkAt[] = [start];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
            const next = walkMarks(places, at, key);
            if (next === undefined || seen.has(`${next.lane} ${next.mark}`)) continue;
            seen.set(`${next.lane} ${next.mark}`, next);
            open.push(next);
          }
        }
        expect(seen.size).toBe(all.length);
      }
    }),
  );
});
