import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockText, minutesUntil } from "#core/tour/elapsed.ts";
import {
  type PresenterMessage,
  presenterChannel,
  readPresenterMessage,
} from "#core/tour/presenter-message.ts";

describe("messages between the windows of a presentation", () => {
  const messages: fc.Arbitrary<PresenterMessage> = fc.oneof(
    fc.record({
      kind: fc.constant("at" as const),
      step: fc.integer({ min: 1 }),
      isRevealed: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("go" as const), step: fc.integer({ min: 1 }) }),
    fc.record({ kind: fc.constant("reveal" as const), isRevealed: fc.boolean() }),
    fc.record({ kind: fc.constantFrom("where" as const, "left" as const) }),
  );

  test("law: what was sent is read, as a channel copies it", () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(readPresenterMessage(structuredClone(message))).toEqual(message);
      }),
    );
  });

  test.each([
    null,
    "go",
    { kind: "go" },
    { kind: "go", step: 0 },
    { kind: "go", step: 1.5 },
    { kind: "at", step: 2 },
    { kind: "reveal" },
    { kind: "shout", step: 1 },
  ])("%j is no message", (data) => {
    expect(readPresenterMessage(data)).toBeUndefined();
  });

  test("every tour has a channel of its own", () => {
    expect(presenterChannel("a", "walk")).not.toBe(presenterChannel("b", "walk"));
    expect(presenterChannel("a", "walk")).not.toBe(presenterChannel("a", "stroll"));
  });
});

describe("time", () => {
  test.each([
    [0, "0:00"],
    [999, "0:00"],
    [247_000, "4:07"],
    [3_750_000, "1:02:30"],
    [-5, "0:00"],
    [Number.NaN, "0:00"],
  ])("%d ms is %s", (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });

  test("minutes are planned up to the end of a step, and only where every step so far has some", () => {
    const step = (minutes?: number) => ({
      ...{ title: "A", text: "B", query: "" },
      ...(minutes === undefined ? {} : { minutes }),
    });
    const tour = { id: "t", title: "T", text: "T", steps: [step(2), step(1), step(), step(4)] };
    expect(minutesUntil(tour, 1)).toBe(2);
    expect(minutesUntil(tour, 2)).toBe(3);
    expect(minutesUntil(tour, 3)).toBeUndefined();
    expect(minutesUntil(tour, 4)).toBeUndefined();
  });
});
