import { describe, expect, test } from "vitest";
import { currentSavedView } from "#components/explorer/current-saved-view.ts";
import { viewHref } from "#components/explorer/view-href.ts";
import { drawnSvg, drawTaken } from "#components/take-away/drawn.ts";
import { ORIENTATIONS, type Orientation, printedRatio } from "#components/take-away/paper.ts";
import { leaveBehind } from "#components/take-away/take-view.ts";
import { takenOf } from "#components/take-away/taken.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { readView } from "#core/explore/view-url.ts";
import { seededRandom } from "#core/network/seeded-random.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { randomQuery } from "#tests/e2e/support/random-query.ts";
import { posterTroubles } from "#tests/support/poster-troubles.ts";
import { COLORS } from "#tests/unit/core/exchange/export-words.ts";
import { textsOf } from "#tests/unit/core/exchange/picture-boxes.ts";
import { readXml } from "#tests/unit/core/exchange/read-xml.ts";

const VIEWS = 200;
const LOTS = 4;
const DAY = "2026-02-03";

const index = indexDebate(readDebate("el-salvador-prisons.json"));
const select = prepareSelect(index);

async function posterText(
  selection: Selection,
  orientation: Orientation = "portrait",
): Promise<string> {
  const view = leaveBehind(selection.view);
  const taken = takenOf({
    selection,
    view,
    saved: currentSavedView(index, view),
    permalink: `https://site.example${viewHref(index, view)}`,
    day: DAY,
  });
  const look = { colors: COLORS, font: { family: "serif" }, ratio: printedRatio(orientation) };
  const svg = drawnSvg(await drawTaken(taken), look);
  return textsOf(readXml(svg)).join("\n");
}

// The same is read out of printed sheets, for fewer views, in tests/e2e/random-posters.spec.ts.
describe("posters of random views of the shipped debate", () => {
  test.each(Array.from({ length: LOTS }, (_, lot) => lot))(
    "say exactly what is shown and where it is from, lot %i",
    async (lot) => {
      const random = seededRandom(7100 + lot);
      let shown = 0;
      for (let number = 0; number < VIEWS / LOTS; number += 1) {
        const query = randomQuery(random);
        const selection = select(readView(new URLSearchParams(query), index));
        if (selection.shown.statements === 0) continue;
        shown += 1;
        const text = await posterText(selection, ORIENTATIONS[number % 2]);
        expect(posterTroubles(text, selection, DAY), query.slice(0, 200)).toEqual([]);
      }
      expect(shown).toBeGreaterThan(VIEWS / LOTS / 3);
    },
  );
});

test("a name, a source, a filter or a date that is wrong on a poster is noticed", async () => {
  const selection = select(readView(new URLSearchParams("stance=oppose&relations=on"), index));
  const text = await posterText(selection);
  const troubles = (from: string, to: string) =>
    posterTroubles(text.replace(from, to), selection, DAY).length;
  expect(text).toContain("\nCristosal\n");
  expect(troubles("", "")).toBe(0);
  expect(troubles("\nCristosal\n", "\n")).toBeGreaterThan(0);
  expect(troubles("\nCristosal\n", "\nCristosal\nWOLA\n")).toBeGreaterThan(0);
  expect(troubles("The New York Times,", "The Daily,")).toBeGreaterThan(0);
  expect(troubles("\n2\n", "\n3\n")).toBeGreaterThan(0);
  expect(troubles("Stance: Oppose", "Stance: Support")).toBeGreaterThan(0);
  expect(troubles("3 February 2026", "4 February 2026")).toBeGreaterThan(0);
  expect(troubles("?stance=oppose", "?stance=support")).toBeGreaterThan(0);
});
