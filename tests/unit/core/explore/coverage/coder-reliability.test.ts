import { describe, expect, test } from "vitest";
import type { Coding, Stance } from "#core/debate/schema.ts";
import { coderReliability } from "#core/explore/coverage/coder-reliability.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const [salvador, phones] = THREE_DEBATES.map((index) =>
  coderReliability(prepareSelect(index)(parseQuery("view=all", index))),
);

/** One statement for each text: the stances of coder one, coder two …; the first is adopted. */
function coded(...stances: Stance[][]) {
  const statements = stances.map((given) => ({
    stance: given[0] ?? "support",
    codings: given.map((stance, at): Coding => ({ coder: `c${at + 1}`, stance })),
  }));
  return coderReliability(buildSelection({ statements }));
}

describe("how far the coders agree", () => {
  test("the shipped debate has the figures that its authors give", () => {
    expect(salvador?.codedTwice).toBe(160);
    expect(salvador?.codedOnce).toHaveLength(7);
    expect(salvador?.pairs).toMatchObject([{ both: 160, same: 151 }]);
    expect(salvador?.nominal).toMatchObject({ value: expect.closeTo(0.91, 3), units: 160 });
    expect(salvador?.ordinal).toMatchObject({ value: expect.closeTo(0.989, 3), units: 160 });
    expect(salvador?.disagreements).toHaveLength(9);
  });

  test("the example's one difference is on the lunch break, and the second reader's code is used", () => {
    expect(phones?.pairs).toMatchObject([{ both: 8, same: 7 }]);
    expect(phones?.disagreements).toMatchObject([
      {
        statement: { id: "phones-5", stance: "neutral" },
        codes: [
          { name: "First reader", stance: "oppose" },
          { name: "Second reader", stance: "neutral" },
        ],
        adoptedFrom: [{ name: "Second reader" }],
      },
    ]);
  });

  test("yes and no as in the published example: alpha 2/21 on both scales", () => {
    const stance = (code: string): Stance => (code === "1" ? "support" : "oppose");
    const second = [..."1110010000"].map(stance);
    const found = coded(
      ...[..."0100000010"].map((code, at) => [stance(code), second[at] ?? "oppose"]),
    );
    expect(found.nominal).toMatchObject({ value: expect.closeTo(2 / 21, 12), codes: 20 });
    expect(found.ordinal).toMatchObject({ value: expect.closeTo(2 / 21, 12) });
    expect(found.pairs).toMatchObject([{ both: 10, same: 6 }]);
  });

  test("where all codes are the same, or nothing was coded twice, there is a reason and no number", () => {
    const same = coded(["support", "support"], ["support", "support"]);
    expect(same.nominal).toEqual({ defined: false, why: "all-the-same" });
    expect(same.pairs).toMatchObject([{ both: 2, same: 2 }]);
    const alone = coded(["support"], ["oppose"]);
    expect(alone.ordinal).toEqual({ defined: false, why: "nothing-twice" });
    expect(alone).toMatchObject({ codedOnce: [0, 1], codedTwice: 0, pairs: [], disagreements: [] });
  });

  test("mixed and describing are one value on the ordinal scale, two on the nominal one", () => {
    const found = coded(["mixed", "neutral"], ["neutral", "mixed"]);
    expect(found.nominal).toMatchObject({ defined: true });
    expect(found.ordinal).toEqual({ defined: false, why: "all-the-same" });
  });

  test("a third stance, settled on afterwards, is nobody's", () => {
    const selection = buildSelection({
      statements: [
        {
          stance: "mixed",
          codings: [
            { coder: "one", stance: "support" },
            { coder: "two", stance: "oppose" },
          ],
        },
      ],
    });
    expect(coderReliability(selection).disagreements[0]?.adoptedFrom).toEqual([]);
  });
});
