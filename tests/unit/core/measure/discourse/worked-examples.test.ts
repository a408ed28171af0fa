import { describe, expect, test } from "vitest";
import { networkMethods } from "#components/messages/methods-networks.ts";
import { codeSelection } from "#core/explore/research/code-selection.ts";
import { DEFAULT_METHOD, type ViewMethod } from "#core/explore/research/method-query.ts";
import { openSession } from "#core/explore/research/research-session.ts";
import { clusterStability } from "#core/measure/discourse/cluster-stability.ts";
import { kernelWeight } from "#core/measure/discourse/kernel-slices.ts";
import { networkCamps } from "#core/measure/discourse/network-groups.ts";
import { laplacianSpectrum, spectralDistance } from "#core/network/laplacian-spectrum.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

// The examples of the methods page, worked out by the program: page and program cannot drift apart.

type Statements = DebateFacts["statements"];

const BAN_AND_TAX: Statements = [
  { actor: "ann", position: "ban", stance: "support", date: "2025-03-03" },
  { actor: "ann", position: "tax", stance: "support", date: "2025-03-03" },
  { actor: "bob", position: "ban", stance: "support", date: "2025-03-04" },
  { actor: "bob", position: "tax", stance: "oppose", date: "2025-03-04" },
];

function session(statements: Statements, change: Partial<ViewMethod>) {
  const { coded } = codeSelection(buildSelection({ statements: statements ?? [] }));
  const opened = openSession({ coded, method: { ...DEFAULT_METHOD, ...change } });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.session;
}

const tie = (change: Partial<ViewMethod>) =>
  session(BAN_AND_TAX, change).network.matrix?.[0]?.[1] ?? Number.NaN;

/** A network of pairs tied by 1. */
function tied(rows: readonly string[], pairs: readonly (readonly [number, number])[]) {
  const matrix = rows.map(() => new Float64Array(rows.length));
  for (const [one, other] of pairs) {
    matrix[one]?.fill(1, other, other + 1);
    matrix[other]?.fill(1, one, one + 1);
  }
  return { rows, columns: rows, matrix, statements: [] };
}

function exampleOf(id: string): string {
  const method = networkMethods.find((one) => one.id === id);
  return method?.text.find((text) => text.startsWith("Example: ")) ?? "";
}

test("each method has an example", () => {
  for (const { id } of networkMethods) expect(exampleOf(id), id).not.toBe("");
});

describe("the examples of the methods page", () => {
  test("congruence, conflict, subtract, ignore", () => {
    const values = (["congruence", "conflict", "subtract", "ignore"] as const).map((aggregation) =>
      tie({ aggregation, normalization: "no" }),
    );
    expect(values).toEqual([1, 1, 0, 2]);
    expect(exampleOf("discourse-networks")).toContain(
      "Congruence is 1 (the ban), conflict 1 (the tax), subtract 0, ignore 2.",
    );
  });

  test("normalizations", () => {
    const values = (["average", "cosine", "jaccard"] as const).map((normalization) =>
      tie({ aggregation: "congruence", normalization }),
    );
    expect(values).toEqual([0.5, 0.25, 1 / 3]);
    expect(exampleOf("normalization")).toMatch(/= 0\.5\. .*= 0\.25\. .*= 0\.33\.$/);
  });

  test("equal statements", () => {
    const statements: Statements = [
      { actor: "ann", position: "ban", date: "2025-03-03", source: "paper" },
      { actor: "ann", position: "ban", date: "2025-03-20", source: "radio" },
    ];
    const used = (["source", "month"] as const).map(
      (duplicates) =>
        session(statements, { network: "twomode", normalization: "no", duplicates }).network.used
          .length,
    );
    expect(used).toEqual([2, 1]);
  });

  test("windows and kernels", () => {
    const statements = ["2025-02-01", "2025-03-01", "2025-04-01"].map((date, at) => ({
      ...{ actor: at === 0 ? "ann" : "bob", position: "ban", date },
    }));
    const { moments } = session(statements, { window: { unit: "months", size: 3 } }).network;
    expect(moments).toEqual([
      { start: Date.UTC(2025, 1, 1), middle: Date.UTC(2025, 2, 1), stop: Date.UTC(2025, 3, 1) },
    ]);
    expect(kernelWeight("epanechnikov", 0.5).toFixed(2)).toBe("0.56");
  });

  test("modularity and stability", () => {
    const names = ["Ann", "Bob", "Cy", "Di"];
    const one = tied(names, [
      [0, 1],
      [2, 3],
    ] as const);
    const other = tied(names, [
      [0, 2],
      [1, 3],
    ] as const);
    expect(networkCamps(one).modularity).toEqual({ defined: true, value: 0.5 });
    const at = (middle: number) => ({ start: middle, middle, stop: middle });
    const values = [one, other].map(
      (later) =>
        clusterStability([
          { ...one, ...at(0) },
          { ...later, ...at(1) },
        ])[0]?.stability,
    );
    expect(values).toEqual([
      { defined: true, value: 1 },
      { defined: true, value: expect.closeTo(-0.5, 12) },
    ]);
  });

  test("centrality and backbone", () => {
    const statements: Statements = [
      { actor: "ann", position: "ban" },
      { actor: "bob", position: "ban" },
      { actor: "bob", position: "tax" },
      { actor: "cy", position: "tax" },
    ];
    const { measure } = session(statements, { normalization: "no" });
    const [ann, bob] = measure("centrality");
    expect([ann?.degree, ann?.betweenness, bob?.degree, bob?.betweenness]).toEqual([1, 0, 2, 1]);
    expect(bob?.eigenvector).toMatchObject({ value: expect.closeTo(Math.SQRT1_2, 6) });
    const [first] = measure("backbone");
    expect(first?.removed).toHaveLength(2);
    // Ann–Bob, Ann–Cy, Bob–Cy.
    const spectrum = (...cells: number[]) =>
      laplacianSpectrum({ size: 3, cells: Float64Array.from(cells) });
    expect(spectralDistance(spectrum(1, 0, 1), spectrum(1, 0, 0))).toBeCloseTo(0.5, 12);
  });

  test("statements by stance", () => {
    const statements = (second: string): Statements => [
      { actor: "ann", position: "ban", source: "paper" },
      { actor: "bob", position: "ban", source: second },
      { actor: "cy", position: "ban", stance: "oppose", source: "paper" },
    ];
    const counts = ["radio", "paper"].map(
      (second) =>
        session(statements(second), {}).measure("frequencies").positions.frequencies[0]?.counts,
    );
    expect(counts).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
});
