import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FromResearcher } from "#components/research/research-words.ts";
import { createResearcher } from "#components/research/researcher.ts";
import { codingOf } from "#core/explore/research/code-selection.ts";
import { DEFAULT_METHOD } from "#core/explore/research/method-query.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const { coded } = codingOf(
  buildIndex({
    statements: [
      { actor: "ann", position: "ban" },
      { actor: "bob", position: "ban" },
      { actor: "cy", position: "ban", stance: "oppose" },
    ],
  }),
);
const all = Uint32Array.from([0, 1, 2]);

function started() {
  const answers: FromResearcher[] = [];
  const tell = createResearcher((words) => answers.push(words));
  tell({ kind: "start", coded });
  const measured = () =>
    answers.flatMap((one) =>
      one.kind === "measured" ? [`${one.question} ${one.entry.name}`] : [],
    );
  return { tell, answers, measured };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what answers questions about networks", () => {
  test("the network comes at once, then each quick measure", () => {
    const { tell, answers, measured } = started();
    tell({ kind: "ask", question: 1, ranks: all, method: DEFAULT_METHOD });
    expect(answers).toMatchObject([
      {
        kind: "network",
        question: 1,
        answer: { ok: true, network: { rows: ["Ann", "Bob", "Cy"] } },
      },
    ]);
    vi.runAllTimers();
    expect(measured().sort()).toEqual(
      ["backbone", "camps", "centrality", "ei", "frequencies", "polarisation"].map((n) => `1 ${n}`),
    );
  });

  test("a newer question ends the measures of the one before", () => {
    const { tell, measured } = started();
    tell({ kind: "ask", question: 1, ranks: all, method: DEFAULT_METHOD });
    tell({ kind: "ask", question: 2, ranks: all, method: DEFAULT_METHOD });
    vi.runAllTimers();
    expect(measured().every((one) => one.startsWith("2 "))).toBe(true);
    tell({ kind: "measure", question: 1, name: "backbone" });
    vi.runAllTimers();
    expect(measured().filter((one) => one.endsWith("backbone"))).toEqual(["2 backbone"]);
  });

  test("only the statements that pass count, and a problem is an answer", () => {
    const { tell, answers } = started();
    const ranks = Uint32Array.from([2]);
    tell({ kind: "ask", question: 1, ranks, method: DEFAULT_METHOD });
    vi.runAllTimers();
    expect(answers).toEqual([
      {
        kind: "network",
        question: 1,
        answer: { ok: false, problem: { code: "oneNode", node: "actor", name: "Cy" } },
        efforts: [],
      },
    ]);
  });

  test("a file is of the newest network", () => {
    const { tell, answers } = started();
    tell({ kind: "ask", question: 1, ranks: all, method: DEFAULT_METHOD });
    tell({ kind: "file", file: "csv", settings: { saved: "2025-01-01" } });
    const text = answers.flatMap((one) => (one.kind === "file" ? [one.text] : []))[0];
    expect(text?.split("\n").slice(0, 2)).toEqual(["saved: 2025-01-01,Ann,Bob,Cy", "Ann,0,1,-1"]);
  });
});
