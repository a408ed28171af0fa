import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AlignmentDrawing } from "#components/alignment/alignment-drawing.tsx";
import { AlignmentView } from "#components/alignment/alignment-view.tsx";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { alignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { drawnPart } from "#core/explore/alignment/drawn-part.ts";
import { placingModel } from "#core/explore/alignment/placing-model.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, type DebateFacts } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const STATEMENTS: NonNullable<DebateFacts["statements"]> = [
  { actor: "ana", position: "law" },
  { actor: "ana", position: "cost" },
  { actor: "bo", position: "law" },
  { actor: "bo", position: "cost" },
  { actor: "cy", position: "law", stance: "oppose" },
  { actor: "cy", position: "cost", stance: "oppose" },
  { actor: "dee", position: "law", stance: "oppose" },
  { actor: "dee", position: "cost", stance: "oppose" },
  { actor: "eve", position: "law" },
  { actor: "fay", position: "time" },
];

function rendered(query = "", index: DebateIndex = buildIndex({ statements: STATEMENTS })): string {
  const view = parseQuery(query, index);
  const selection = prepareSelect(index)(view);
  return renderToStaticMarkup(
    <AlignmentView
      selection={selection}
      model={mapModel(selection)}
      view={view}
      links={pageLinks("debate")}
      onChange={() => {}}
    />,
  );
}

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([.,)])/g, "$1");

describe("the sentences", () => {
  test("count who is compared, who agrees and what is left out, with how it is computed", () => {
    const markup = rendered();
    const text = textOf(markup);
    expect(text).toContain(
      "Of 6 actors shown, 6 take a stance, and 4 of these share 2 positions or more with somebody else.",
    );
    expect(text).toContain(
      "Of the 6 pairs that can be compared so, 2 agree ( agreement more than 50 %), 4 disagree (less than 50 %) and 0 are in between.",
    );
    expect(text).toContain("4 actors fall into 2 clusters by stated positions, A, B.");
    expect(text).toContain("2 of 2 agreements and 0 of 4 disagreements are between two members");
    expect(text).toContain("Their modularity is 0.50,");
    expect(text).toContain("it can say nothing of 2 actors with too few shared positions.");
    for (const place of ["agreement", "camps", "alignment"]) {
      expect(markup).toContain(`href="/methods#${place}"`);
    }
  });

  test.each(THREE_DEBATES.map((index) => [index.debate.meta.id, index] as const))(
    "say of %s what its model holds",
    (_, index) => {
      const view = parseQuery("agree=0.8", index);
      const { counts } = alignmentModel(prepareSelect(index)(view), view.alignment);
      const text = textOf(rendered("agree=0.8", index));
      expect(text).toContain(`Of ${counts.shown} actors shown, ${counts.takers} take`);
      expect(text).toContain(`${counts.agree} agree ( agreement 80 % or more)`);
      expect(text).toContain(`${counts.disagree} disagree (20 % or less)`);
      expect(text).not.toMatch(/NaN|undefined/);
    },
  );
});

test("each cluster names its members, what it holds and what divides it; the rest has a reason", () => {
  const text = textOf(rendered());
  expect(text).toContain("Cluster A 2 actors: Ana and Bo.");
  expect(text).toMatch(/Mostly for “(Law|Cost)” \(2 of 2\) and/);
  expect(text).toContain("Divided from B on “Law” (mostly for) and “Cost” (mostly for).");
  expect(text).toContain("One actor shares fewer than 2 positions with everybody");
  expect(text).toContain("One actor takes a stance but shares no position with anybody: Fay.");
});

test("of a large cluster a few are named, and all of it opens below", () => {
  const statements = Array.from({ length: 20 }, (_, actor) =>
    Array.from({ length: 11 }, (_, position) => ({
      actor: `actor-${actor}`,
      position: `position-${position}`,
    })),
  ).flat();
  const [few = "", all = ""] = rendered("", buildIndex({ statements })).split("All of cluster A");
  const clusters = textOf(few.slice(few.indexOf("Clusters in words")));
  expect(clusters).toContain("20 actors:");
  expect(clusters).toMatch(/and 8 more\./);
  expect(clusters).toMatch(/Mostly for .* and 3 more\./);
  expect(textOf(all.slice(0, all.indexOf("</details>")))).not.toMatch(/ more\./);
  expect(rendered()).not.toContain("All of cluster");
});

test("a cell opens the two actors and says all it shows; where nothing is shared it says so", () => {
  const markup = rendered();
  expect(markup).toContain('aria-label="Ana and Cy: disagree, 0.00 on 2 shared positions"');
  expect(markup).toContain('title="Ana and Cy: disagree, 0.00 on 2 shared positions"');
  expect(markup).toContain('data-open="compare.ana.cy"');
  const [table = ""] = markup.match(/<table.*<\/table>/) ?? [];
  expect(table.match(/<a /g)).toHaveLength(4 + 4 + 12);
  expect(table.match(/<a [^>]*tabindex="-1"/gi)).toHaveLength(4 + 4 + 12);
  expect(textOf(markup)).toContain("Show 2 more actors");
  expect(rendered("open=compare.ana.cy").match(/aria-current="true"/g)).toHaveLength(2);
});

test.each([
  ["stance=neutral&actor=ana", [{ stance: "neutral" as const }], "Nobody in what is shown takes"],
  ["actor=ana", STATEMENTS, "Only one actor in what is shown takes a stance"],
  ["actor=ana,fay", STATEMENTS, "No two actors in what is shown take a stance on the same"],
  ["position=law", STATEMENTS, "Set the least number of shared positions to 1"],
  ["shared=5", STATEMENTS, "the most that any two share is 2"],
])("with %s a sentence says why there is nothing, and what to do", (query, statements, words) => {
  const markup = rendered(query, buildIndex({ statements }));
  expect(textOf(markup)).toContain(words);
  expect(markup).not.toContain("<table");
  expect(markup).not.toContain("NaN");
});

describe("the picture", () => {
  const [index] = THREE_DEBATES;
  if (!index) throw new Error("no debate");
  const selection = prepareSelect(index)(parseQuery("", index));
  const placed = drawnPart(placingModel(selection, 2));
  const drawing = (shared: number) => {
    const drawn = drawnPart(alignmentModel(selection, { threshold: 0.5, shared }), placed);
    const markup = renderToStaticMarkup(
      <AlignmentDrawing
        {...{ index, placed, drawn }}
        places={alignmentPlaces(placed, 900)}
        links={pageLinks(index.debate.meta.id)}
        open={undefined}
      />,
    );
    return { drawn, markup };
  };

  test("has a node for each actor and a line for each tie, out of the way of screen readers and keys", () => {
    const { drawn, markup } = drawing(2);
    for (const { actor } of drawn.actors) {
      expect(markup).toContain(`data-open="actor.${actor.id}"`);
    }
    for (const kind of ["agree", "disagree"]) {
      const ties = drawn.ties.filter((tie) => tie.kind === kind);
      expect(markup.match(new RegExp(`data-kind="${kind}"`, "g"))).toHaveLength(ties.length);
    }
    expect(markup).toMatch(/^<svg[^>]* aria-hidden="true"/);
    expect(markup.match(/<a /g)).toHaveLength(markup.match(/tabindex="-1"/gi)?.length ?? 0);
  });

  test("who drops out at a higher minimum leaves a small ring, and nobody moves", () => {
    const places = (markup: string) => new Set(markup.match(/translate\([^)]+\)/g));
    const few = drawing(3);
    expect(few.markup.match(/class="out"/g)).toHaveLength(
      placed.actors.length - few.drawn.actors.length,
    );
    const all = places(drawing(2).markup);
    for (const place of places(few.markup)) expect(all).toContain(place);
  });
});
