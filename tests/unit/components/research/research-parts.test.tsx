import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { networkMethods } from "#components/messages/methods-networks.ts";
import { fileSettings, networkFileName } from "#components/research/file-settings.ts";
import { weightFormat } from "#components/research/format-weight.ts";
import { EiPart } from "#components/research/measures/ei-part.tsx";
import { FrequenciesPart } from "#components/research/measures/frequencies-part.tsx";
import type { PairOpening } from "#components/research/measures/pair-lists.tsx";
import { PolarisationPart } from "#components/research/measures/polarisation-part.tsx";
import { StabilityPart } from "#components/research/measures/stability-part.tsx";
import { MethodForm } from "#components/research/method-form.tsx";
import { NetworkMatrix } from "#components/research/network-matrix.tsx";
import { problemText } from "#components/research/problem-text.ts";
import { ResearchMeasures } from "#components/research/research-measures.tsx";
import { type NodeTargets, nodeTargets, tieTargets } from "#components/research/tie-target.ts";
import { UsedStatements } from "#components/research/used-statements.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { provenanceOf } from "#core/exchange/provenance.ts";
import { codeSelection } from "#core/explore/research/code-selection.ts";
import { DEFAULT_METHOD, type ViewMethod } from "#core/explore/research/method-query.ts";
import { RESEARCH_MEASURES } from "#core/explore/research/research-measures.ts";
import { openSession } from "#core/explore/research/research-session.ts";
import type { Selection } from "#core/explore/selection.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  statements: [
    { actor: "ann", position: "ban", date: "2025-01-01" },
    { actor: "ann", position: "ban", date: "2025-01-02" },
    { actor: "bob", position: "ban", date: "2025-01-03" },
    { actor: "cy", position: "tax", stance: "mixed", date: "2025-01-04" },
    { actor: "cy", position: "ban", stance: "oppose", date: "2025-01-04" },
    { actor: "cy", position: "tax", stance: "neutral", date: "2025-01-05" },
  ],
};

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

function shown(change: Partial<ViewMethod> = {}) {
  const selection = buildSelection(FACTS);
  const method = { ...DEFAULT_METHOD, ...change };
  const opened = openSession({ coded: codeSelection(selection).coded, method });
  if (!opened.ok) throw new Error(opened.problem.code);
  return { selection, method, session: opened.session, network: opened.session.network };
}

describe("numbers", () => {
  test.each([
    [0, "0"],
    [3, "3.00"],
    [1 / 3, "0.33"],
    [-0.5, "−0.50"],
    [-0.0012345, "≈0"],
    [5.5e-12, "0"],
  ])("%d is shown as %s beside numbers that are not whole", (value, text) => {
    expect(weightFormat([1, 0.5])(value)).toBe(text);
  });

  test("whole numbers among themselves have no decimals", () => {
    const format = weightFormat([1, -2, 0]);
    expect([1, -2].map(format)).toEqual(["1", "−2"]);
  });
});

describe("the matrix", () => {
  test("each tie opens the two actors side by side; a cell of 0 opens nothing", () => {
    const { selection, method, network } = shown();
    const markup = renderToStaticMarkup(
      <NetworkMatrix
        rows={network.rows}
        columns={network.columns}
        matrix={network.matrix ?? []}
        links={pageLinks("debate")}
        targetOf={tieTargets(selection.index, method)}
        onBehind={() => {}}
      />,
    );
    expect(markup).toContain('data-open="compare.ann.bob"');
    expect(markup).toContain('aria-label="Ann – Cy: −0.67"');
    expect(markup.match(/data-open=/g)).toHaveLength(6);
    // One stop for the Tab key a row; arrow keys go on from there.
    expect(markup.match(/tabindex="-1"/g)).toHaveLength(3);
  });

  test("an actor and a position open what it says on it; positions and organizations have a list", () => {
    const { index } = shown().selection;
    const two = tieTargets(index, { network: "twomode", rows: "person" });
    expect(two({ row: "Ann", column: "Ban" })).toEqual({
      ...{ kind: "tie", actor: "ann", position: "ban" },
    });
    const positions = tieTargets(index, { network: "positions", rows: "person" });
    expect(positions({ row: "Ban", column: "Tax" })).toBeUndefined();
    const organizations = tieTargets(index, { network: "actors", rows: "organization" });
    expect(organizations({ row: "Ann", column: "Bob" })).toBeUndefined();
  });

  test("a name that two actors share opens neither", () => {
    const actors = [
      { id: "a", name: "Ann", kind: "person" as const },
      { id: "b", name: "Ann", kind: "person" as const },
      { id: "c", name: "Cy", kind: "person" as const },
    ];
    const targetOf = tieTargets({ actors, positions: [] }, DEFAULT_METHOD);
    expect(targetOf({ row: "Ann", column: "Cy" })).toBeUndefined();
  });
});

test("what counts and what does not, and why", () => {
  const { selection, method, network } = shown();
  const text = textOf(renderToStaticMarkup(<UsedStatements {...{ selection, method, network }} />));
  expect(text).toContain("3 actors, 3 ties of 3 possible, from 4 statements");
  expect(text).toContain("2 statements that pass the filters do not count:");
  expect(text).toContain("1 only describes and takes no stance");
  expect(text).toContain("1 repeats an equal one");
  expect(text).toContain("Mixed stances count 0");
});

describe("the method", () => {
  test("choices that do not fit the network say so and can still be chosen", () => {
    const method = { ...DEFAULT_METHOD, network: "twomode" as const };
    const text = textOf(renderToStaticMarkup(<MethodForm method={method} onMethod={() => {}} />));
    expect(text).toContain("Agreement (congruence) – not for actors × positions");
    expect(text).toContain("Jaccard – not for actors × positions");
    expect(text).not.toContain("only");
    expect(text).toContain("Back to the usual method");
  });

  test("a contradiction is told with what to do", () => {
    const { selection, method } = shown();
    const text = problemText(
      { code: "needsTwoMode", option: "aggregation", word: "combine" },
      { method: { ...method, aggregation: "combine" }, selection },
    );
    expect(text).toBe(
      "Which stances occur (combine) is defined for actors × positions only. Choose that network, or another way to count ties.",
    );
    const none = buildSelection(FACTS, "stance=neutral");
    expect(problemText({ code: "nothingKept" }, { method, selection: none })).toBe(
      "The 1 statement that passes takes no stance, so nobody can agree or disagree. Loosen the filters.",
    );
  });
});

test("a file says where it is from, the method, the filters and the address", () => {
  const { selection, method, network } = shown({ window: { unit: "events", size: 3 }, at: 2 });
  const provenance = provenanceOf(selection, {
    ...{ view: undefined, filters: ["Stance: Oppose"], showing: "", saved: "2025-02-03" },
    permalink: "https://example.org/debates/debate?show=research",
  });
  const given = { selection, method, network, provenance };
  expect(fileSettings("csv", given)).toMatchObject({
    ...{ network: "actors", aggregation: "subtract", normalization: "average" },
    ...{ duplicates: "source", window: "events 3", filters: "Stance: Oppose" },
    ...{ link: "https://example.org/debates/debate?show=research", saved: "2025-02-03" },
    ...{ scale: "oppose -1, mixed 0, support 1", start: "2025-01-03T00:00:00" },
    citation: provenance.citation,
  });
  expect(fileSettings("edges", given)).not.toHaveProperty("citation");
  expect(networkFileName("graphml", given)).toBe(
    `${provenance.debate}-actors-subtract-average-window-2-2025-02-03.graphml`,
  );
});

function openingOf({ index }: Selection, method: ViewMethod): PairOpening {
  return {
    ...{ index, links: pageLinks("debate"), targetOf: tieTargets(index, method) },
    statementsOf: () => [],
  };
}

describe("the pairs that a number adds up", () => {
  const two = { agreement: { inside: 1, between: 0 }, disagreement: { inside: 0, between: 3 } };
  const none = { ties: 0, strongest: [] };
  const pair = (row: string, column: string, weight: number) => ({ row, column, weight });
  const polarisation = {
    index: { defined: true as const, value: 1, ...two },
    agreement: { inside: { ties: 1, strongest: [pair("Ann", "Bob", 1)] }, between: none },
    disagreement: {
      inside: none,
      between: { ties: 300, strongest: [pair("Ann", "Cy", 2), pair("Bob", "Cy", 1)] },
    },
  };

  test("are listed part by part, each with a way to what both say", () => {
    const { selection, method } = shown();
    const markup = renderToStaticMarkup(
      <PolarisationPart
        polarisation={{ camps: polarisation, organizations: polarisation }}
        camps={undefined}
        hasOrganizations={false}
        opening={openingOf(selection, method)}
      />,
    );
    const text = textOf(markup);
    expect(text).toContain("Agreement inside groups: 1 pair");
    expect(text).toContain("Disagreement between groups: 300 pairs The 2 strongest.");
    expect(text).toContain("Agreement between groups: 0 pairs");
    expect(markup).toContain('aria-label="Ann – Cy: 2"');
    expect(markup.match(/data-open="compare\.[a-z.]+"/g)).toHaveLength(3);
    expect(markup.match(/<summary>/g)).toHaveLength(2);
  });

  test("of positions open a list of their own", () => {
    const { selection, method } = shown();
    const pairs = { inside: { ties: 1, strongest: [pair("Ban", "Tax", 0.5)] }, between: none };
    const value = {
      index: { defined: true as const, value: -1, inside: 0.5, between: 0 },
      pairs,
    };
    const markup = renderToStaticMarkup(
      <EiPart
        ei={{ camps: value, organizations: value }}
        hasOrganizations={false}
        opening={openingOf(selection, { ...method, network: "positions" })}
      />,
    );
    expect(textOf(markup)).toContain("Ties inside groups: 1 pair");
    expect(markup).toMatch(/<button[^>]*aria-label="Ban – Tax: 0.50"/);
  });
});

describe("measures", () => {
  test("names in measures open what they say, or what is said on them", () => {
    const { session, selection, method } = shown();
    const research = {
      ...{ answer: { ok: true as const, network: session.network }, method },
      ...{ isWorking: false, slow: undefined, efforts: new Map(), measure: () => {} },
      values: {
        camps: session.measure("camps"),
        centrality: session.measure("centrality"),
        backbone: session.measure("backbone"),
        frequencies: session.measure("frequencies"),
      },
      file: async () => "",
    };
    const markupOf = (targets: NodeTargets) =>
      renderToStaticMarkup(
        <ResearchMeasures {...{ research, targets }} opening={openingOf(selection, method)} />,
      );
    const markup = markupOf(nodeTargets(selection.index, method));
    // Ann in her camp and in the table of centralities; the position in the backbone and among the bars.
    expect(markup.match(/data-open="actor\.ann"/g)).toHaveLength(2);
    expect(markup.match(/data-open="position\.ban"/g)).toHaveLength(2);
    const organizations = markupOf(nodeTargets(selection.index, { rows: "organization" }));
    expect(organizations).not.toContain('data-open="actor.');
  });

  test("bars stand around the middle: against before it, for after it, mixed half and half", () => {
    const { session, selection, method } = shown();
    const markup = renderToStaticMarkup(
      <FrequenciesPart
        frequencies={session.measure("frequencies")}
        links={pageLinks("debate")}
        targets={nodeTargets(selection.index, method)}
      />,
    );
    expect(textOf(markup)).toContain("Ban 1 oppose, 1 support");
    expect(textOf(markup)).toContain("Tax 1 mixed");
    // The longest side is 1: Ban begins at the very left, Tax half a statement before the middle.
    const bars = markup.match(/inline-size:[\d.]+%/g);
    expect(bars).toEqual(["0%", "50%", "50%", "25%", "50%"].map((n) => `inline-size:${n}`));
  });

  test("windows that cannot be compared are counted in words, never as NaN", () => {
    const change = { from: 0, to: 86_400_000, shared: ["Ann", "Bob"] };
    const reason = "not known";
    const text = textOf(
      renderToStaticMarkup(
        <StabilityPart
          changes={[
            { ...change, stability: { defined: true, value: -0.5 } },
            { ...change, shared: [], stability: { defined: false, reason } },
            { ...change, stability: { defined: false, reason } },
          ]}
        />,
      ),
    );
    expect(text).toContain("−0.50");
    expect(text).toContain("Not defined for 1 of 3 pairs of windows: fewer than two nodes");
    expect(text).toContain("Not defined for 1 of 3 pairs of windows: both windows put all");
    expect(text).not.toContain("NaN");
  });
});

test("every measure leads to its definition on the methods page, and says why it is not there", () => {
  const { selection, method, session, network } = shown({
    ...{ network: "twomode", normalization: "no" },
  });
  const markup = renderToStaticMarkup(
    <ResearchMeasures
      research={{
        ...{ answer: { ok: true, network }, method, values: {}, isWorking: false, slow: undefined },
        efforts: new Map(RESEARCH_MEASURES.map((name) => [name, session.effort(name)])),
        measure: () => {},
        file: async () => "",
      }}
      opening={openingOf(selection, method)}
      targets={nodeTargets(selection.index, method)}
    />,
  );
  const defined = new Set(networkMethods.map(({ id }) => id));
  const linked = [...markup.matchAll(/href="\/methods#([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(linked).toHaveLength(RESEARCH_MEASURES.length);
  for (const id of [...linked, "discourse-networks"]) expect(defined).toContain(id);
  expect(markup.match(/Needs the network of actors or of positions/g)).toHaveLength(6);
});
