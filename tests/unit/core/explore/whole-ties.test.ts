import fc from "fast-check";
import { expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { makeTie, tieStance } from "#core/explore/map-tie.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { wholeTies } from "#core/explore/whole-ties.ts";

const index = indexDebate(
  generateDebate({ actors: 40, positions: 12, statements: 500, camps: 2, seed: 5 }),
);
const select = prepareSelect(index);
const queries = fc.constantFrom(
  "",
  "stance=oppose",
  "kind=person&unmatched=fade",
  "from=2024-05&to=2025-02",
  "stance=support,mixed&unmatched=fade",
  "attribution=reported",
);

test("a map drawn from ties made before is the one counted from its statements", () => {
  fc.assert(
    fc.property(queries, (query) => {
      const selection = select(parseQuery(query, index));
      const model = mapModel(selection);
      const passing = Array.from(selection.statements);
      const pairs = passing.map((number) => {
        const { actor, position } = index.statements[number] ?? {};
        return `tie.${actor}.${position}`;
      });
      const bright = model.ties.filter(({ faded }) => !faded);
      expect(new Set(bright.map(({ id }) => id))).toEqual(new Set(pairs));
      for (const tie of bright) {
        const own = passing.filter((_, at) => pairs[at] === tie.id);
        expect(tie).toEqual(makeTie(index, own));
        const stances = own.map((number) => index.statements[number]?.stance ?? "neutral");
        expect(tie.stance).toBe(tieStance(stances));
      }
      for (const actor of model.actors) {
        const own = passing.filter((number) => index.statements[number]?.actor === actor.id);
        expect(actor.statements).toBe(own.length);
        expect(actor.faded).toBe(own.length === 0);
      }
    }),
  );
});

test("a tie whose statements all pass is the same object in every view", () => {
  const whole = wholeTies(index);
  const model = mapModel(selectWholeDebate(index));
  expect(model.ties.every((tie, at) => tie === whole.ties[at])).toBe(true);
});
