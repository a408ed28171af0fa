import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { arrangementOf, MOST_RUNGS } from "#core/explore/usual-arrangement.ts";
import { openingView, parseQuery, readView, writeView } from "#core/explore/view-url.ts";

function debateOf(positions: number, statements = 60) {
  return indexDebate(
    generateDebate({ actors: 100, positions, statements, camps: 2, seed: positions }),
  );
}

const [few, many] = [debateOf(MOST_RUNGS), debateOf(MOST_RUNGS + 1)];
const large = debateOf(60, 3_000);

/** How the map of a view stands. */
function standsAs(query: string, index: typeof few) {
  return arrangementOf(parseQuery(query, index), index);
}

describe("without a choice in the address", () => {
  test("a ladder has 20 rungs at most", () => {
    expect([standsAs("", few), standsAs("", many)]).toEqual(["ladder", "network"]);
  });

  test("a filter does not turn the map", () => {
    const ids = many.positions.slice(0, 3).map(({ id }) => id);
    expect(standsAs(`position=${ids.join(",")}`, many)).toBe("network");
  });

  test("of a reduced map only the positions that are drawn count", () => {
    expect(standsAs("", large)).toBe("ladder");
    expect(standsAs("reduce=active.60.30", large)).toBe("network");
    expect(standsAs("reduce=none", large)).toBe("network");
  });
});

describe("a choice in the address", () => {
  test.each([few, many, large])("always wins", (index) => {
    for (const choice of ["ladder", "network"] as const) {
      expect(standsAs(`arrange=${choice}`, index)).toBe(choice);
    }
  });

  test("stays where it could be another, and goes where only the ladder is possible", () => {
    const addressOf = (query: string, index: typeof few) =>
      writeView(readView(new URLSearchParams(query), index), index);
    expect(addressOf("arrange=ladder", many)).toBe("arrange=ladder");
    expect(addressOf("arrange=ladder", few)).toBe("");
    expect(addressOf("arrange=network", few)).toBe("arrange=network");
    const back = { ...openingView(few), arrangement: "ladder" as const };
    expect(writeView(back, few)).toBe("");
    expect([addressOf("", few), addressOf("", many)]).toEqual(["", ""]);
  });
});
