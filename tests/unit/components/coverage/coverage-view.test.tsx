import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CoverageView } from "#components/coverage/coverage-view.tsx";
import { methods } from "#components/messages/methods.ts";
import { pageLinks } from "#components/statement/links.ts";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildDebate } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

function rendered(index: DebateIndex, query = "view=all") {
  const view = parseQuery(query, index);
  const selection = prepareSelect(index)(view);
  const markup = renderToStaticMarkup(
    <CoverageView
      selection={selection}
      model={mapModel(selection)}
      view={view}
      links={pageLinks(index.debate.meta.id)}
      onChange={() => {}}
    />,
  );
  return { markup, text: markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "), selection };
}

describe.each(THREE_DEBATES.map((index) => ({ index, id: index.debate.meta.id })))(
  "the coverage of $id",
  ({ index }) => {
    const whole = rendered(index);

    test("begins with what is counted, and with what is not", () => {
      const { shown } = whole.selection;
      expect(whole.text).toContain(
        `How far ${shown.statements} statements by ${shown.actors} actors`,
      );
      expect(whole.text).toContain("What was said and never found is in none of these numbers");
    });

    test("every number that leads to statements counts as many as its address shows", () => {
      const links = [
        ...whole.markup.matchAll(/href="\/debates\/[^"?]+\?([^"]+)"[^>]*aria-label="([^"]+)"/g),
      ];
      expect(links.length).toBeGreaterThan(10);
      for (const [, query = "", label = ""] of links) {
        const counted = Number(/(\d+) statements?:/.exec(label)?.[1]);
        const shown = parseQuery(query.replaceAll("&amp;", "&"), index);
        expect(shown.shown).toBe("statements");
        expect(prepareSelect(index)(shown).statements.length, label).toBe(counted);
      }
    });

    test("every part has its definition on the methods page", () => {
      const anchors = [...whole.markup.matchAll(/href="\/methods#([^"]+)"/g)].map(([, id]) => id);
      expect(anchors.length).toBeGreaterThanOrEqual(6);
      const known = methods.map(({ id }) => id);
      for (const anchor of anchors) expect(known.filter((id) => id === anchor)).toHaveLength(1);
    });

    test("no number is one that cannot be said", () => {
      expect(whole.text).not.toMatch(/NaN|Infinity|undefined/);
    });

    test("a filter is told, and all follows it", () => {
      const { text, selection } = rendered(index, "stance=support");
      const { shown, total } = selection;
      expect(text).toContain(
        `All numbers are of what is shown: ${shown.statements} of ${total.statements} statements.`,
      );
    });
  },
);

describe("the agreement of coders", () => {
  test("is given as a percentage and two alphas, with what they are worked out from", () => {
    const [salvador] = THREE_DEBATES;
    if (!salvador) throw new Error("no debate");
    const { text } = rendered(salvador);
    expect(text).toContain("Same stance: Coder A and Coder B 94 % 151 of 160 statements");
    expect(text).toContain("Krippendorff’s alpha, nominal 0.91 320 codes on 160 statements");
    expect(text).toContain("Krippendorff’s alpha, ordinal 0.99");
    expect(text).toContain("7 statements: coded by one coder alone");
  });

  test("each difference shows both codes, the one adopted, whose it is, and why", () => {
    const phones = THREE_DEBATES[1];
    if (!phones) throw new Error("no debate");
    const { markup, text } = rendered(phones);
    expect(markup).toContain('data-open="statement.phones-5"');
    expect(text).toMatch(
      /First reader \S+ Oppose Second reader \S+ Describes only Adopted \S+ Describes only as coded by Second reader/,
    );
    expect(text).toContain("Why: The first reader heard a quiet no.");
  });

  test("is not defined, in words, where all codes are alike", () => {
    const codings = [
      { coder: "one", stance: "support" },
      { coder: "two", stance: "support" },
    ] as const;
    const index = indexDebate(buildDebate({ statements: [{ codings: [...codings] }] }));
    const { text } = rendered(index);
    expect(text).toContain(
      "alpha, nominal Not defined Every code has the same value: there is nothing to correct for chance.",
    );
    expect(text).toContain("100 % 1 of 1 statement");
  });

  test("is not spoken of where one coder alone read everything", () => {
    const { text } = rendered(indexDebate(buildDebate()));
    expect(text).toContain("was coded by one coder alone, so there is no agreement to measure");
    expect(text).not.toContain("Krippendorff");
  });
});

test("where the filters leave nothing, this is said and nothing is counted", () => {
  const { text } = rendered(indexDebate(buildDebate()), "q=nowhere");
  expect(text.trim()).toBe("The filters let no statement through, so there is nothing to count.");
});
