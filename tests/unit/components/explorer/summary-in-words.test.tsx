import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StaticExplorer } from "#components/explorer/static-explorer.tsx";
import { SummaryInWords } from "#components/explorer/summary-in-words.tsx";
import { teaserWords } from "#components/explorer/summary-teaser.ts";
import { WordList } from "#components/explorer/word-list.tsx";
import { methods } from "#components/messages/methods.ts";
import { messages } from "#components/messages.ts";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { mostContested, summarize } from "#core/explore/summary.ts";
import { openingView, parseQuery } from "#core/explore/view-url.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const QUERIES = ["", "attribution=self", "kind=person"];

function render(selection: Selection): string {
  const links = pageLinks(selection.index.debate.meta.id);
  return renderToStaticMarkup(<SummaryInWords summary={summarize(selection)} links={links} />);
}

function textOf(markup: string): string {
  return markup
    .replace(/<\/(dt|dd|p|li)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/[ \u00a0]+/g, " ");
}

function select(index: DebateIndex, query: string): Selection {
  return prepareSelect(index)(parseQuery(query, index));
}

const CASES = THREE_DEBATES.flatMap((index) =>
  QUERIES.map((query): [string, string, Selection] => [
    index.debate.meta.id,
    query,
    select(index, query),
  ]),
);

/** The numbers of the one sentence that fits; 1,078 is one number. */
function numbersIn(text: string, sentence: RegExp): number[] {
  const plain = text.replace(/(\d),(?=\d{3}\b)/g, "$1");
  return (sentence.exec(plain) ?? []).slice(1).map(Number);
}

describe.each(CASES)("the summary in words of %s with “%s”", (_id, _query, selection) => {
  const markup = render(selection);
  const text = textOf(markup);
  const summary = summarize(selection);

  const [lead = "", rest = ""] = markup.split("<details");

  test("first says the most telling things, each under its term, and little of each", () => {
    const { contested, clusters, between, changes, gaps } = messages.summary.terms;
    const terms = [...lead.matchAll(/<dt><a[^>]*>([^<]*)</g)].map(([, term]) => term);
    expect(terms).toEqual([
      contested,
      clusters,
      ...(summary.clusters.length > 0 ? [between] : []),
      changes,
      gaps,
    ]);
    expect(textOf(lead).split(/\s+/).length).toBeLessThan(220);
    expect(rest).toContain(`<summary>${messages.summary.moreInWords}</summary>`);
  });

  test("first names some actors of every cluster", () => {
    const actors = summary.clusters.reduce((sum, cluster) => sum + cluster.actors.length, 0);
    expect(numbersIn(textOf(lead), /(\d+) of (\d+) actors? (?:fall|form)/)).toEqual(
      summary.clusters.length === 0 ? [] : [actors, summary.shown.actors],
    );
    summary.clusters.slice(0, 5).forEach((cluster, place) => {
      const [first] = cluster.actors;
      expect(textOf(lead)).toContain(`Cluster ${"ABCDE"[place]}: ${first?.name}`);
    });
  });

  test("counts what is shown", () => {
    const { statements, actors, positions, sources } = selection.shown;
    expect(
      numbersIn(text, /(\d+) statements? by (\d+) actors? on (\d+) positions?, from (\d+) source/),
    ).toEqual([statements, actors, positions, sources]);
    expect(text.includes("filters hide")).toBe(statements < selection.total.statements);
  });

  test("gives the counts of the most contested position and names every equal one or counts it", () => {
    const [first, ...equals] = summary.mostContested;
    if (!first) {
      expect(text).toContain("no position has an actor for it and an actor against it");
      return;
    }
    expect(
      numbersIn(text, /most contested position: (\d+) actors? for, (\d+) against, (\d+) mixed/),
    ).toEqual([first.support, first.oppose, first.mixed]);
    expect(text).toContain(`“${first.position.label}” is the most contested position`);
    expect(text.includes("equally contested")).toBe(equals.length > 0);
  });

  test("names every actor of a cluster as a link, or counts it", () => {
    expect(rest.match(/<strong>Cluster [A-E]<\/strong>/g) ?? []).toHaveLength(
      Math.min(5, summary.clusters.length),
    );
    const parts = rest.split("<strong>Cluster ").slice(1);
    summary.clusters.slice(0, 5).forEach(({ actors }, place) => {
      const [names = ""] = (parts[place] ?? "").split(/\. ?(?:Mostly|No position)|<\/li>/);
      const named = names.match(/data-open="actor\./g)?.length ?? 0;
      const more = Number(/(\d+) more/.exec(textOf(names))?.[1] ?? 0);
      expect(named + more).toBe(actors.length);
    });
  });

  test("gives the members on each side as counted", () => {
    for (const { sides } of summary.clusters.slice(0, 5)) {
      const [largest] = sides;
      if (!largest) continue;
      const { position, same, of } = largest;
      expect(text).toContain(`“${position.label}” (${same} of ${of})`);
    }
  });

  test("tells bridges, changes and gaps in their numbers", () => {
    const { bridges, changes, coverage, heardOnce, isolated } = summary;
    const cells = coverage.actors * coverage.positions;
    if (summary.clusters.length > 0 && bridges.length === 0) {
      expect(text).toContain("No actor agrees by more than 50 % with members of two clusters");
    }
    if (bridges.length > 1) expect(text).toContain(`${bridges.length} actors agree by more`);
    if (changes.length === 0) expect(text).toContain("None is found.");
    else expect(numbersIn(text, /changes in (\d+) case/)).toEqual([changes.length]);
    expect(numbersIn(text, /found for (\d+) of (\d+) pairs/)).toEqual(
      coverage.empty === 0 ? [] : [coverage.empty, cells],
    );
    expect(numbersIn(text, /(\d+) of (\d+) actors? (?:has|have) one statement/)).toEqual(
      heardOnce.length === 0 ? [] : [heardOnce.length, coverage.actors],
    );
    expect(numbersIn(text, /(\d+) actors? shares? fewer/)).toEqual(
      isolated.length === 0 ? [] : [isolated.length],
    );
    expect(numbersIn(text, /(\d+) of (\d+) ties? between/)).toEqual([
      coverage.singleSource.length,
      coverage.filled.length,
    ]);
  });

  test("leads from every term to a definition that is there", () => {
    const places = [...markup.matchAll(/href="\/methods#([^"]+)"/g)].map(([, place]) => place);
    expect(places).toContain("contestedness");
    expect(places).toContain("camps");
    expect(places).toContain("coverage");
    for (const place of places) expect(methods.map(({ id }) => id)).toContain(place);
  });

  test("never speaks of coalitions, camps or influence", () => {
    expect(text).not.toMatch(/\b(coalition|camps?|influen\w*|ally|allies|undefined|NaN)\b|[{}]/i);
  });
});

test("a share that is not whole never reads as 0 or 100 per cent", () => {
  const statements = Array.from({ length: 300 }, (_, at) => ({
    id: `s${at}`,
    actor: `actor-${at % 150}`,
    position: at < 299 ? (at < 150 ? "law" : "fee") : "law",
  }));
  const text = textOf(render(buildSelection({ statements })));
  expect(text).toContain("1 of 300 pairs of an actor and a position (1 %)");
});

test("a list names one more than the most rather than counting one", () => {
  const list = (length: number) =>
    renderToStaticMarkup(
      <WordList
        items={Array.from({ length }, (_, at) => ({ key: `${at}`, node: `n${at}` }))}
        most={2}
      />,
    );
  expect(list(0)).toBe("");
  expect(list(1)).toBe("n0");
  expect(list(2)).toBe("n0 and n1");
  expect(list(3)).toBe("n0, n1 and n2");
  expect(list(4)).toBe("n0, n1 and 2 more");
});

test("the page has the summary of the opening view before any script runs, above the map", () => {
  for (const index of THREE_DEBATES) {
    const page = renderToStaticMarkup(<StaticExplorer index={index} />);
    const opening = render(prepareSelect(index)(openingView(index)));
    expect(page).toContain(opening);
    expect(page.indexOf('id="in-words"')).toBeLessThan(page.indexOf('id="explorer-list"'));
    expect(page).toContain("<details");
    expect(page).not.toMatch(/<details[^>]* open/);
  }
});

test("closed, the summary says what is most contested, if anything is", () => {
  const stances = (["support", "oppose"] as const).map((stance) => ({
    actor: `${stance}er`,
    position: "fee",
    stance,
  }));
  const one = buildSelection({ positions: [{ id: "fee", label: "A fee" }], statements: stances });
  expect(teaserWords(mostContested(one))).toBe(
    "“A fee” is most contested: 1 for, 1 against. Who takes like stances, what changed, what is not covered",
  );
  const law = stances.map((statement) => ({ ...statement, position: "law" }));
  const two = buildSelection({ statements: [...stances, ...law] });
  expect(teaserWords(mostContested(two))).toContain(
    "is among the most contested: 1 for, 1 against",
  );
  expect(teaserWords([])).toBe(messages.summary.teaser);
});
