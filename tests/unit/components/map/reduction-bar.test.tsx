import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReductionBar, type ReductionBarProps } from "#components/map/reduction-bar.tsx";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { affiliationGroups } from "#core/explore/reduce/map-groups.ts";
import { effectiveReduction, reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { openMembers, type Reduction, readGroupId } from "#core/explore/reduce/reduction.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

const index = indexDebate(
  generateDebate({ actors: 400, positions: 60, statements: 2_200, camps: 3, seed: 4 }),
);
const whole = mapModel(selectWholeDebate(index));
const nothing = () => undefined;

function markup(
  asked: Reduction | undefined,
  more: Partial<ReductionBarProps> = {},
  of: MapModel = whole,
): string {
  const reduction = effectiveReduction(of, asked);
  const { facts } = reduceMap({
    model: of,
    reduction,
    groups: affiliationGroups(index),
    named: ({ id }) => ({ name: id, kind: "group" }),
    keep: { actors: [], positions: [] },
  });
  return renderToStaticMarkup(
    <ReductionBar
      {...{ reduction, facts, whole: of }}
      {...more}
      waits={false}
      nameOf={(key) => key}
      onReduce={nothing}
      announce={nothing}
    />,
  );
}

test("what is drawn and what is left out is said with both numbers", () => {
  const text = markup(undefined);
  expect(text).toContain("Showing the 60 most active of 400 actors, on the 15 positions");
  expect(text).toContain("of 60:");
  expect(text).toContain("The rest is in the list.");
  expect(text).toContain(words.moreActors(60));
});

test("the whole graph has nothing more to ask for", () => {
  const text = markup({ by: "none" });
  expect(text).toContain("Showing everything: 400 actors, 60 positions");
  expect(text).not.toContain("<button");
});

test("while places are worked out it says so, and what is still drawn", () => {
  const { model: drawn } = reduceMap({
    ...{ model: whole, reduction: undefined, groups: [] },
    named: ({ id }) => ({ name: id, kind: "group" }),
    keep: { actors: [], positions: [] },
  });
  const text = markup({ by: "none" }, { placing: { asked: whole, drawn } });
  expect(text).toContain("Working out the places of 400 actors and 60 positions.");
  expect(text).toContain("Until then the map stays as it was: 60 actors, 15 positions, ");
  expect(text).not.toContain("Showing everything");
  const first = markup({ by: "none" }, { placing: { asked: whole, drawn: undefined } });
  expect(first).toContain("Nothing is drawn yet.");
});

test("whoever stopped that is told so, and what is drawn", () => {
  expect(markup(undefined, { stopped: true })).toContain(
    `${messages.map.stopped} Showing the 60 most active`,
  );
});

test("chosen actors without a line to what is drawn are counted, so that 60 more are 60 more", () => {
  const most = new Set(
    whole.actors
      .toSorted((a, b) => b.statements - a.statements)
      .slice(0, 15)
      .map(({ id }) => id),
  );
  const alone = [...most].slice(0, 2);
  // Two of the busiest speak on a position of their own that is not among those drawn.
  const apart = {
    ...whole,
    ties: whole.ties
      .filter(({ actor }) => !alone.includes(actor))
      .concat(
        alone.map((actor) => ({
          ...(whole.ties[0] as MapModel["ties"][number]),
          id: `tie.${actor}.far` as const,
          actor,
          position: "far",
        })),
      ),
  };
  const text = markup(undefined, {}, apart);
  expect(text).toContain("Showing 58 of the 60 most active of 400 actors");
  expect(text).toContain("2 more are left out: no line leads to these positions.");
});

test("an opened node can be merged again", () => {
  const asked = openMembers(undefined, { by: "affiliation", key: "actor-1" });
  expect(asked).toMatchObject({ by: "affiliation", opened: ["actor-1"] });
  expect(openMembers(asked, { by: "affiliation", key: "actor-1" })).toEqual(asked);
  expect(markup(asked)).toContain(words.close("actor-1"));
});

test("only names of merged nodes are read as such", () => {
  expect(readGroupId("camp~2")).toEqual({ by: "camp", key: "2" });
  expect(readGroupId("affiliation~union")).toEqual({ by: "affiliation", key: "union" });
  for (const id of ["union", "camp~0", "camp~x", "camp~2.law", "tribe~2", ""]) {
    expect(readGroupId(id)).toBeUndefined();
  }
});
