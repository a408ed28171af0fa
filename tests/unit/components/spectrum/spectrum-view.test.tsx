import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { formatMean } from "#components/spectrum/format-mean.ts";
import { SpectrumView } from "#components/spectrum/spectrum-view.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  actors: [{ id: "unheard" }],
  statements: [
    { actor: "ana", position: "law", stance: "support" },
    { actor: "bo", position: "law", stance: "oppose", attribution: "reported" },
    { actor: "cy", position: "law", stance: "oppose" },
    { actor: "dee", position: "law", stance: "neutral" },
    { actor: "eve", position: "cost", stance: "support" },
  ],
};

function rendered(query = ""): string {
  const index = buildIndex(FACTS);
  const view = parseQuery(query, index);
  const selection = prepareSelect(index)(view);
  return renderToStaticMarkup(
    <SpectrumView
      selection={selection}
      model={mapModel(selection)}
      view={view}
      links={pageLinks("debate")}
      onChange={() => {}}
    />,
  );
}

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the spectrum of a position", () => {
  test("a sentence counts who stands where, and the contestedness has its definition", () => {
    const text = textOf(rendered("spectrum=law"));
    expect(text).toContain("of 5 actors: 2 against, 0 mixed, 1 for, 1 only describing it.");
    // −1, −1, +1: 1 − 1/3.
    expect(text).toContain("How contested : 0.67 on a scale");
    expect(rendered("spectrum=law")).toContain('href="/methods#contestedness"');
  });

  test("everybody who spoke is in a list and opens all it said; reported is said", () => {
    const markup = rendered("spectrum=law");
    const lists = markup.slice(markup.indexOf("<ul"));
    for (const actor of ["ana", "bo", "cy", "dee"]) {
      expect(lists.match(new RegExp(`data-open="edge\\.${actor}\\.law"`, "g"))).toHaveLength(1);
    }
    expect(textOf(markup)).toContain("Bo Person · 1 statement · reported by others only");
    expect(markup).not.toContain('data-open="edge.eve.law"');
  });

  test("a square for each actor on the scale, hollow where it is only reported", () => {
    const drawing = rendered("spectrum=law").split("</ul>")[0] ?? "";
    expect(drawing.match(/data-stance="oppose"[^>]*data-reported="true"/g)).toHaveLength(1);
    expect(textOf(drawing)).toContain("mean −0.33");
  });

  test("for the pointer, a square says who it is and opens what its name opens; nobody meets it twice", () => {
    const [, drawing = ""] = rendered("spectrum=law").split("<ul")[0]?.split("aria-hidden") ?? [];
    expect(drawing).toContain(
      'title="Bo: opposes · Person · 1 statement · reported by others only"',
    );
    expect(drawing.match(/<a [^>]*data-open="edge\.\w+\.law"/g)).toHaveLength(3);
    expect(drawing.match(/<a [^>]*tabindex="-1"/gi)).toHaveLength(3);
  });

  test("who has no statement on it stands apart from who is hidden", () => {
    expect(textOf(rendered("spectrum=law"))).toContain("No statement on this found: 1 of 5 actors");
    const filtered = textOf(rendered("spectrum=law&stance=support"));
    expect(filtered).toContain("Hidden by the filters: 3 actors with statements on this");
    expect(filtered).toContain("Not counted: 1 actor");
  });

  test("where the filters leave nothing of it, this is said", () => {
    const text = textOf(rendered("spectrum=law&actor=eve"));
    expect(text).toContain("The filters let no statement on this position through.");
    expect(text).toContain("no number, since nobody shown takes a side.");
  });

  test("the position that is open is the one chosen in the list", () => {
    expect(rendered("open=position.cost&spectrum=law")).toMatch(
      /<option value="cost" selected="">Cost \(1 actor\)/,
    );
  });
});

test.each([
  [0, "0.00"],
  [-0.001, "0.00"],
  [0.25, "+0.25"],
  [-1 / 3, "−0.33"],
])("a mean of %d is written %s", (mean, words) => {
  expect(formatMean(mean)).toBe(words);
});
