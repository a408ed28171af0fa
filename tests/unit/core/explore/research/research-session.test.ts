import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyseCommand } from "#cli/analyse.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { analyseCommandLine, analyseWords } from "#core/exchange/networks/command-line.ts";
import { codeSelection } from "#core/explore/research/code-selection.ts";
import type { GroupPairs, RestedPairs } from "#core/explore/research/group-pairs.ts";
import { DEFAULT_METHOD, type ViewMethod } from "#core/explore/research/method-query.ts";
import { NETWORK_FILES, openSession } from "#core/explore/research/research-session.ts";
import { tieStatements } from "#core/explore/research/tie-statements.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { methodProblem } from "#core/measure/discourse/method-problem.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { anyMethod } from "./any-method.ts";

const debate = generateDebate({ actors: 9, positions: 5, statements: 60, camps: 2, seed: 3 });
const index = indexDebate(debate);
const select = prepareSelect(index);

const VIEWS = [
  "",
  "stance=support,oppose",
  "from=2024-06&to=2025-06",
  `position=${debate.positions[0]?.id},${debate.positions[1]?.id}`,
  `focus=actor.${debate.actors[0]?.id}.2`,
  "q=one+two",
  "attribution=self",
];

let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "research-"));
  file = join(folder, "debate.json");
  writeFileSync(file, JSON.stringify(debate));
});
afterAll(() => rmSync(folder, { recursive: true }));

function open(view: string, method: ViewMethod) {
  const { coded } = codeSelection(select(parseQuery(view, index)));
  return openSession({ coded, method });
}

/** Names and numbers of a matrix without its corner, which says where it is from. */
function cellsOf(text: string): string[][] {
  const [[, ...names] = [], ...rows]: string[][] = parse(text);
  return [names, ...rows];
}

function runAnalyse(words: readonly string[]) {
  const out: string[] = [];
  const note: string[] = [];
  const code = analyseCommand.run(words, {
    out: (line) => out.push(line),
    note: (line) => note.push(line),
  });
  return { code, out: out.join("\n"), note: note.join("\n") };
}

describe("the command that gives the same numbers", () => {
  test("prints the matrix that the view saves, whatever the method and the filters", () => {
    const found = { networks: 0, problems: 0 };
    fc.assert(
      fc.property(anyMethod, fc.constantFrom(...VIEWS), (method, view) => {
        const opened = open(view, method);
        const at = opened.ok ? opened.session.network.at + 1 : 1;
        const words = analyseWords({ file, method, at, view, language: "en" });
        const { code, out } = runAnalyse(words);
        // A window without a statement is shown as empty there, and refused here.
        const isEmpty = opened.ok && opened.session.network.used.length === 0 && !method.isolates;
        expect(code === 0).toBe(opened.ok && !isEmpty);
        if (!opened.ok || isEmpty) {
          found.problems += 1;
          return;
        }
        found.networks += 1;
        expect(cellsOf(out)).toEqual(cellsOf(opened.session.file("csv", {})));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(found.networks).toBeGreaterThan(40);
    expect(found.problems).toBeGreaterThan(40);
  }, 60_000);

  test("is read by a shell as these words, whatever stands in a name or a query", () => {
    const asked = {
      file: "own files/it's $HOME.json",
      method: { ...DEFAULT_METHOD, window: { unit: "months" as const, size: 3 }, isolates: true },
      at: 2,
      view: "stance=support&q=%22two+words%22*;`",
      language: "es",
    };
    const line = analyseCommandLine(asked).replace(
      "npm run --silent standpoint -- analyse",
      "printf '%s\\n'",
    );
    const words = execFileSync("sh", ["-c", line], { encoding: "utf8" }).trim().split("\n");
    expect(words).toEqual(analyseWords(asked));
  });
});

const FACTS: DebateFacts = {
  statements: [
    { actor: "ann", position: "ban", stance: "support", date: "2025-01-01", source: "paper" },
    { actor: "ann", position: "ban", stance: "support", date: "2025-01-01", source: "paper" },
    { actor: "bob", position: "ban", stance: "support", date: "2025-02-01" },
    { actor: "cy", position: "ban", stance: "oppose", date: "2025-03-01" },
    { actor: "cy", position: "tax", stance: "neutral", date: "2025-03-01" },
  ],
};

function sessionOf(change: Partial<ViewMethod>, query = "") {
  const coding = codeSelection(buildSelection(FACTS, query));
  const opened = openSession({ coded: coding.coded, method: { ...DEFAULT_METHOD, ...change } });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.session;
}

describe("what is shown of a network", () => {
  test("names, cells, statements that count, and those that do not, by reason", () => {
    const { network } = sessionOf({});
    expect(network.rows).toEqual(["Ann", "Bob", "Cy"]);
    expect(network.matrix?.map((line) => Array.from(line))).toEqual([
      [0, 1, -1],
      [1, 0, -1],
      [-1, -1, 0],
    ]);
    expect([...network.used]).toEqual([0, 2, 3]);
    expect(network.left).toEqual({ repeated: 1, blank: 0, outside: 0 });
    expect(network).toMatchObject({ ties: 3, pairs: 3, moments: [] });
  });

  test("in a window, the others lie outside; a window past the last is the last", () => {
    const { network } = sessionOf({ window: { unit: "months", size: 2 }, at: 9 });
    expect(network.moments).toHaveLength(1);
    expect(network.at).toBe(0);
    const narrow = sessionOf({ window: { unit: "events", size: 1 }, at: 2 }).network;
    expect(narrow.moments).toHaveLength(3);
    expect(narrow.rows).toEqual(["Bob"]);
    expect(narrow.left.outside).toBe(2);
  });

  test("a series opens at the window with the most statements, of equal ones the first", () => {
    // January to March hold one statement each, so that all windows of one month are equal.
    expect(sessionOf({ window: { unit: "months", size: 1 } }).network.at).toBe(0);
    const opened = open("", { ...DEFAULT_METHOD, window: { unit: "months", size: 2 } });
    const chosen = open("", { ...DEFAULT_METHOD, window: { unit: "months", size: 2 }, at: 1 });
    if (!opened.ok || !chosen.ok) throw new Error("there are windows");
    const { network } = opened.session;
    expect(chosen.session.network.at).toBe(0);
    const sizes = network.moments.map((_, at) => {
      const one = open("", {
        ...{ ...DEFAULT_METHOD, window: { unit: "months", size: 2 }, at: at + 1 },
      });
      return one.ok ? one.session.network.used.length : 0;
    });
    expect(network.used.length).toBe(Math.max(...sizes));
    expect(network.at).toBe(sizes.indexOf(Math.max(...sizes)));
  });

  test("the filters of the view decide what is counted", () => {
    expect(sessionOf({}, "stance=support").network.rows).toEqual(["Ann", "Bob"]);
  });

  test.each(NETWORK_FILES)("a %s file holds the settings it was given and every name", (kind) => {
    const text = sessionOf({}).file(kind, { link: "https://example.org/?show=research" });
    expect(text).toContain("https://example.org/?show=research");
    for (const name of ["Ann", "Bob", "Cy"]) expect(text).toContain(name);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("an edge list of a window says when it begins and ends", () => {
    const text = sessionOf({ window: { unit: "months", size: 2 } }).file("edges", {});
    expect(text.split("\n")[1]).toContain("2025-01-01T00:00:00,2025-02-01T00:00:00,2025-03-01");
  });
});

describe("where there is no network", () => {
  test.each([
    [{ aggregation: "combine" as const }, "", "needsTwoMode"],
    [{ kernel: "gaussian" as const }, "", "kernelWithoutWindow"],
    [{}, "stance=neutral", "nothingKept"],
    [{}, "actor=ann", "oneNode"],
    [{ window: { unit: "years" as const, size: 9 } }, "", "windowTooWide"],
    [{ window: { unit: "events" as const, size: 9 } }, "", "windowOfTooManyEvents"],
  ])("%j of “%s” is refused as %s", (change, query, code) => {
    const { coded } = codeSelection(buildSelection(FACTS, query));
    const opened = openSession({ coded, method: { ...DEFAULT_METHOD, ...change } });
    expect(opened).toMatchObject({ ok: false, problem: { code } });
  });

  test("choices that do not fit are refused before anything is counted, and no others are", () => {
    fc.assert(
      fc.property(anyMethod, (method) => {
        const opened = open("", method);
        const clash = methodProblem(method);
        if (clash !== undefined) expect(opened).toEqual({ ok: false, problem: clash });
        if (opened.ok) expect(clash).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe("measures of a session", () => {
  test("a network of actors and positions has frequencies only", () => {
    const { effort, measure } = sessionOf({ network: "twomode", normalization: "no" });
    expect(effort("camps")).toBe("needsOneMode");
    expect(effort("frequencies")).toBe("quick");
    // As DNA counts: like stances on one position in one source are one, whoever takes them.
    expect(measure("frequencies").positions).toEqual({
      grades: [-1, 1],
      frequencies: [{ label: "Ban", counts: [1, 1], total: 2 }],
    });
  });

  test("camps, their E-I index and polarisation worked by hand", () => {
    const { measure } = sessionOf({});
    expect(measure("camps").named).toEqual({ "camp 1": ["Ann", "Bob"] });
    expect(measure("ei").camps).toEqual({
      index: { defined: true, value: -1, inside: 1, between: 0 },
      pairs: {
        inside: { ties: 1, strongest: [{ row: "Ann", column: "Bob", weight: 1 }] },
        between: { ties: 0, strongest: [] },
      },
    });
    expect(measure("polarisation").camps.index.defined).toBe(false);
    const [ann] = measure("centrality");
    expect(ann).toMatchObject({ name: "Ann", degree: 1, strength: 1, betweenness: 0 });
  });

  test("the pairs behind the E-I index and polarisation add up to it", () => {
    const opened = open("", { ...DEFAULT_METHOD, window: { unit: "months", size: 2 } });
    if (!opened.ok) throw new Error(opened.problem.code);
    const { network, measure } = opened.session;
    const sum = ({ strongest }: RestedPairs) =>
      expect.closeTo(
        strongest.reduce((all, { weight }) => all + weight, 0),
        9,
      );
    const sums = (pairs: GroupPairs) => ({
      inside: sum(pairs.inside),
      between: sum(pairs.between),
    });
    const ei = measure("ei").camps;
    expect(ei.index).toMatchObject({ defined: true, ...sums(ei.pairs) });
    const { index: value, agreement, disagreement } = measure("polarisation").camps;
    expect(value).toMatchObject({
      ...{ defined: true, agreement: sums(agreement), disagreement: sums(disagreement) },
    });
    // Measures are of all time, so that their statements are more than those of the window.
    expect(network.measured.length).toBe(network.used.length + network.left.outside);
    for (const pair of [...ei.pairs.inside.strongest, ...disagreement.between.strongest]) {
      const statements = tieStatements(index, pair, {
        ...{ method: DEFAULT_METHOD, used: network.measured },
      });
      expect(statements.length).toBeGreaterThan(1);
    }
  });

  test("camps change only where there are windows", () => {
    expect(sessionOf({}).effort("stability")).toBe("needsWindow");
    const { effort, measure } = sessionOf({ window: { unit: "events", size: 1 } });
    expect(effort("stability")).toBe("quick");
    expect(measure("stability")).toHaveLength(2);
  });
});
