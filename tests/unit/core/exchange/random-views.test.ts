import { describe, expect, test } from "vitest";
import { filterWords } from "#components/filters/filter-words.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { gexf } from "#core/exchange/gexf.ts";
import { graphml } from "#core/exchange/graphml.ts";
import { mapSvg } from "#core/exchange/map-svg.ts";
import { debatePart, debateText } from "#core/exchange/selection-json.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { readView } from "#core/explore/view-url.ts";
import { seededRandom } from "#core/network/seeded-random.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { randomQuery } from "#tests/e2e/support/random-query.ts";
import { passingIds } from "#tests/fixtures/build.ts";
import { COLORS, pictureOf, WORDS } from "./export-words.ts";
import { IDS_IN } from "./exported-ids.ts";

const VIEWS = 200;
const LOTS = 4;

const index = indexDebate(readDebate("el-salvador-prisons.json"));
const select = prepareSelect(index);

/** Ids of the statements that each export holds, by a reader that is not ours. */
function exported(selection: Selection) {
  const filters = describeFilters(selection).map(filterWords);
  const picture = pictureOf(selection, filters);
  const { provenance } = picture;
  const part = debatePart(selection, {
    provenance,
    words: {
      viewTitle: "Shown",
      viewText: "What was shown.",
      caution: () => `A part. ${filters.join("; ")}`,
    },
  });
  const given = { provenance, words: WORDS, colors: COLORS };
  return {
    csv: IDS_IN.csv(statementsCsv(selection, provenance)),
    json: part === undefined ? [] : IDS_IN.json(debateText(part)),
    svg: IDS_IN.svg(mapSvg(picture)),
    graphml: IDS_IN.graphml(graphml(picture, given)),
    gexf: IDS_IN.gexf(gexf(picture, given)),
  };
}

describe("exports of random views of the shipped debate", () => {
  test.each(Array.from({ length: LOTS }, (_, lot) => lot))(
    "hold exactly the statements shown, lot %i",
    (lot) => {
      const random = seededRandom(7000 + lot);
      let shown = 0;
      for (let number = 0; number < VIEWS / LOTS; number += 1) {
        const query = randomQuery(random);
        const selection = select(readView(new URLSearchParams(query), index));
        const ids = passingIds(selection).sort();
        const same = { csv: ids, json: ids, svg: ids, graphml: ids, gexf: ids };
        expect(exported(selection), query.slice(0, 200)).toEqual(same);
        if (ids.length > 0) shown += 1;
      }
      expect(shown).toBeGreaterThan(VIEWS / LOTS / 3);
    },
  );
});
