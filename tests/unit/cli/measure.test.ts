import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureCommand } from "#cli/measure.ts";

const SMALL = "tests/fixtures/small-debate.json";
const PRISONS = "data/debates/el-salvador-prisons.json";

/** Two camps of two over two positions, each of its own organization but for Ann and Bob. */
const CAMPS = [
  "person,organization,concept,agreement,datetime_utc",
  ...["Ann,Union,Ban,1,2025-01-01", "Bob,Union,Ban,1,2025-01-02"],
  ...["Cy,Mill,Ban,0,2025-01-03", "Di,Bank,Ban,0,2025-01-04"],
  ...["Cy,Mill,Tax,1,2025-01-05", "Di,Bank,Tax,1,2025-01-06"],
].join("\n");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "measure-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(content: string): string {
  const path = join(folder, "statements.csv");
  writeFileSync(path, content);
  return path;
}

function measure(...words: string[]) {
  const out: string[] = [];
  const note: string[] = [];
  const code = measureCommand.run(words, {
    out: (line) => out.push(line),
    note: (line) => note.push(line),
  });
  return { code, out: out.join("\n"), note: note.join("\n") };
}

function values(...words: string[]) {
  const { code, out } = measure(...words);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe("standpoint measure", () => {
  test("polarisation of two camps that agree only inside is 1", () => {
    const { index, groups, options } = values(file(CAMPS), "--measure", "polarisation");
    expect(groups).toEqual({ "camp 1": ["Ann", "Bob"], "camp 2": ["Cy", "Di"] });
    expect(index).toMatchObject({ defined: true, value: 1 });
    expect(options).toMatchObject({ normalization: "average", duplicates: "source" });
  });

  test("the E-I index counts ties between organizations against ties inside", () => {
    // Subtract, average activity: Ann–Bob 1 inside Union, Cy–Di 2 / 2 = 1 between Mill and Bank.
    const { index } = values(file(CAMPS), "--measure", "ei", "--groups", "organization");
    expect(index).toEqual({ defined: true, value: 0, inside: 1, between: 1 });
  });

  test("an actor is in the organization it speaks for most, of equal ones the last", () => {
    const moved = [
      ...["Ann,Mill,Ban,1,2024-01-01", "Ann,Union,Ban,1,2025-01-01", "Ann,Union,Tax,1,2025-01-02"],
      ...["Bob,Mill,Ban,1,2024-01-03", "Bob,Union,Tax,1,2025-01-03"],
    ];
    const { groups } = values(
      file([CAMPS.split("\n")[0], ...moved].join("\n")),
      ...["--measure", "ei", "--groups", "organization", "--duplicates", "include"],
    );
    expect(groups).toEqual({ Union: ["Ann", "Bob"] });
  });

  test("camps are named with their modularity", () => {
    const { camps, modularity } = values(file(CAMPS), "--measure", "camps");
    expect(camps).toEqual({ "camp 1": ["Ann", "Bob"], "camp 2": ["Cy", "Di"] });
    // Ties of 1: half the weight lies inside each camp, a quarter of it would by chance.
    expect(modularity).toEqual({ defined: true, value: 0.5 });
  });

  test("what was counted is said apart from the values", () => {
    expect(measure(file(CAMPS), "--measure", "centrality").note).toMatch(
      /6 of 6 statements with a stance count/,
    );
    const repeated = measure(
      file(`${CAMPS}\nCy,Mill,Tax,1,2025-01-05`),
      "--measure",
      "frequencies",
    );
    expect(repeated.note).toMatch(/7 of 7 statements/);
    const few = measure(file(CAMPS), "--measure", "stability", "--window", "days", "2");
    expect(few.note).toMatch(/3 of 3 steps have no number/);
    const alone = [CAMPS.split("\n")[0], "Ann,,Ban,1,2025-01-01", "Bob,,Tax,1,2025-01-02"];
    expect(measure(file(alone.join("\n")), "--measure", "backbone").note).toMatch(
      /no two actors share a position; keep or code more statements/,
    );
  });

  test("frequencies count statements by stance, of positions or of actors", () => {
    const { grades, frequencies } = values(file(CAMPS), "--measure", "frequencies");
    expect(grades).toEqual([-1, 1]);
    expect(frequencies).toEqual([
      { label: "Ban", counts: [2, 2], total: 4 },
      { label: "Tax", counts: [0, 2], total: 2 },
    ]);
    const actors = values(file(CAMPS), "--measure", "frequencies", "--network", "actors");
    expect(actors.frequencies[2]).toEqual({ label: "Cy", counts: [1, 1], total: 2 });
  });

  test("frequencies need no second actor", () => {
    const one = CAMPS.split("\n").slice(0, 2).join("\n");
    expect(values(file(one), "--measure", "frequencies").frequencies).toHaveLength(1);
  });

  test("centrality names every node", () => {
    const { nodes } = values(file(CAMPS), "--measure", "centrality");
    expect(
      nodes.map(({ name, degree }: { name: string; degree: number }) => [name, degree]),
    ).toEqual([
      ["Ann", 1],
      ["Bob", 1],
      ["Cy", 1],
      ["Di", 1],
    ]);
  });

  test("the backbone takes every position away once", () => {
    const { steps } = values(file(CAMPS), "--measure", "backbone");
    expect(steps.flatMap(({ removed }: { removed: string[] }) => removed).sort()).toEqual([
      "Ban",
      "Tax",
    ]);
  });

  test("stability says in words where there is nothing to compare", () => {
    const words = ["--measure", "stability", "--window", "days", "2"];
    const { changes } = values(file(CAMPS), ...words);
    expect(changes[0]).toEqual({
      from: "2025-01-02",
      to: "2025-01-03",
      shared: [],
      stability: { defined: false, reason: "fewer than two nodes are in both divisions" },
    });
  });

  test("coders of the shipped debate agree as it says", () => {
    const { nominal } = values(PRISONS, "--measure", "coders");
    expect(nominal).toMatchObject({ defined: true, value: expect.closeTo(0.91, 3) });
  });
});

test.each([
  [[SMALL], /say what to measure/],
  [[SMALL, "--measure", "polarization"], /did you mean "polarisation"/],
  [[SMALL, "--measure", "ei", "--network", "twomode"], /needs --network actors/],
  [[SMALL, "--measure", "centrality", "--groups", "camps"], /belongs to ei/],
  [[SMALL, "--measure", "ei", "--groups", "parties"], /camps or organization/],
  [[SMALL, "--measure", "polarisation", "--aggregation", "ignore"], /leave --aggregation out/],
  [[SMALL, "--measure", "stability"], /add --window/],
  [[SMALL, "--measure", "ei", "--window", "days", "3"], /belongs to stability/],
  [[SMALL, "--measure", "ei", "--format", "csv"], /no option "--format"/],
  [
    [SMALL, "--measure", "ei", "--groups", "organization", "--network", "positions"],
    /positions belong to no organization/,
  ],
  [
    [SMALL, "--measure", "ei", "--groups", "organization", "--rows", "organization"],
    /is an organization already/,
  ],
  [[SMALL, "--measure", "stability", "--window", "days", "3", "--at", "1"], /leave it out/],
  [
    [SMALL, "--measure", "coders", "--from", "2025"],
    /compares every coding of the file; leave --from out/,
  ],
])("%j is wrong use and ends with 2", (words, message) => {
  const { code, out, note } = measure(...words);
  expect(note).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("data without the measure end with 1 and say why", () => {
  const path = file(CAMPS);
  const coders = measure(path, "--measure", "coders");
  expect(coders).toMatchObject({ code: 1, note: expect.stringContaining("holds no codings") });
  const long = measure(path, "--measure", "stability", "--window", "years", "5");
  expect(long).toMatchObject({ code: 1, note: expect.stringContaining("longer than the debate") });
});
