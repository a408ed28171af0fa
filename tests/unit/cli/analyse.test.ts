import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyseCommand } from "#cli/analyse.ts";
import { generateCommand } from "#cli/generate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import type { Statement } from "#core/debate/schema.ts";
import { readReferenceSet } from "#tests/conformance/reference-runs.ts";

const SMALL = "tests/fixtures/small-debate.json";
const SYNTHETIC = "tests/fixtures/dna/synth_bool.csv";
const HEADER = "person,organization,concept,agreement,datetime_utc";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analyse-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(command: typeof analyseCommand, words: readonly string[]) {
  const out: string[] = [];
  const note: string[] = [];
  const code = command.run(words, {
    out: (line) => out.push(line),
    note: (line) => note.push(line),
  });
  return { code, out: out.join("\n"), note: note.join("\n") };
}

function analyse(...words: string[]) {
  return run(analyseCommand, words);
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function csv(...lines: string[]): string {
  return file("statements.csv", `${[HEADER, ...lines].join("\n")}\n`);
}

function debate(change: (statements: Statement[]) => void): string {
  const read = JSON.parse(readFileSync(SMALL, "utf8"));
  change(read.statements);
  return file("debate.json", JSON.stringify(read));
}

const TWO = ["Ann,,Ban,1,2025-01-01", "Bob,,Ban,1,2025-01-02"];

describe("standpoint analyse", () => {
  test("actors that agree on all they share are tied by 1 with average activity", () => {
    const path = csv("Ann,,Ban,1,2025-01-01", "Bob,,Ban,1,2025-01-02", "Cy,,Ban,0,2025-01-03");
    const { code, out } = analyse(path, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      rows: ["Ann", "Bob", "Cy"],
      columns: ["Ann", "Bob", "Cy"],
      matrix: [
        [0, 1, -1],
        [1, 0, -1],
        [-1, -1, 0],
      ],
      statements: 3,
      statementIds: ["1", "2", "3"],
      options: { network: "actors", aggregation: "subtract", normalization: "average" },
    });
  });

  test("the JSON of a reference run is the reference", () => {
    const { runs } = readReferenceSet("synth_bool");
    const wanted = runs.find(
      ({ job }) =>
        job.networkType === "onemode" &&
        job.qualifierAggregation === "congruence" &&
        job.normalization === "average" &&
        job.duplicates === "document",
    )?.result[0];
    const { out } = analyse(
      ...[SYNTHETIC, "--rows", "organization", "--aggregation", "congruence"],
      ...["--normalization", "average", "--duplicates", "source", "--format", "json"],
    );
    const found = JSON.parse(out);
    expect(found.rows).toEqual(wanted?.rows);
    found.matrix.flat().forEach((value: number, at: number) => {
      expect(value).toBeCloseTo(wanted?.m.flat()[at] ?? Number.NaN, 9);
    });
  });

  test("a debate file is read: mixed is 0, neutral is left out, positions are columns", () => {
    const { code, out, note } = analyse(SMALL, "--network", "twomode", "--format", "json");
    expect(code).toBe(0);
    expect(note).toContain("without a stance");
    const { rows, columns, matrix } = JSON.parse(out);
    expect(matrix).toHaveLength(rows.length);
    expect(matrix[0]).toHaveLength(columns.length);
    expect(new Set(matrix.flat()).size).toBeGreaterThan(1);
  });

  test("a CSV matrix has names around it, full precision, and the settings in its corner", () => {
    const path = csv(...TWO, 'Ann,,"Tax, the",0,2025-01-03', "Bob,,Tax,1,2025-01-03");
    const { out } = analyse(path, "--duplicates", "include", "--normalization", "jaccard");
    const [header, ann] = parse(out) as string[][];
    expect(header?.slice(1)).toEqual(["Ann", "Bob"]);
    expect(header?.[0]).toContain("normalization: jaccard; duplicates: include");
    expect(ann).toEqual(["Ann", "0", String(1 / 3)]);
  });

  test("an edge list has each tie once", () => {
    const { out } = analyse(csv(...TWO), "--format", "edges");
    const [edge, ...others] = parse(out, { columns: true }) as Record<string, string>[];
    expect(edge).toMatchObject({ source: "Ann", target: "Bob", weight: "1" });
    expect(others).toEqual([]);
  });

  test("windows are one JSON object with a network each", () => {
    const path = csv(...TWO, "Ann,,Tax,1,2025-01-04", "Bob,,Tax,0,2025-01-05");
    const { out } = analyse(path, "--window", "days", "2", "--format", "json");
    const { windows } = JSON.parse(out);
    expect(windows.map(({ middle }: { middle: string }) => middle)).toEqual([
      "2025-01-02T00:00:00",
      "2025-01-03T00:00:00",
      "2025-01-04T00:00:00",
    ]);
    expect(windows[0]).toMatchObject({
      rows: ["Ann", "Bob"],
      matrix: [
        [0, 1],
        [1, 0],
      ],
      start: "2025-01-01T00:00:00",
      stop: "2025-01-03T00:00:00",
      statements: 2,
    });
  });

  test("a value can be named by id or name, and may be excluded or kept alone", () => {
    const all = JSON.parse(analyse(SMALL, "--network", "twomode", "--format", "json").out);
    const { actors } = JSON.parse(readFileSync(SMALL, "utf8"));
    const first = actors.find(({ name }: { name: string }) => name === all.rows[0]);
    const without = analyse(
      ...[SMALL, "--network", "twomode", "--format", "json", "--exclude", `actor=${first.id}`],
    );
    expect(JSON.parse(without.out).rows).toEqual(all.rows.slice(1));
    const alone = analyse(
      ...[SMALL, "--network", "twomode", "--format", "json", "--only", `actor=${first.name}`],
    );
    expect(JSON.parse(alone.out).rows).toEqual([first.name]);
  });
});

describe("wrong use ends with 2 and says what to do", () => {
  const cases: [words: string[], message: RegExp][] = [
    [[], /name a debate file/],
    [["a.csv", "b.csv"], /one file at a time/],
    [[SMALL, "--netwerk", "actors"], /no option "--netwerk"; did you mean "--network"\?/],
    [[SMALL, "--network", "actor"], /did you mean "actors"\?/],
    [[SMALL, "--network"], /--network needs/],
    [[SMALL, "--isolates=yes"], /--isolates takes no word/],
    [[SMALL, "--from", "2025", "--from", "2024"], /--from stands there twice/],
    [[SMALL, "--from", "2025-02-30"], /is no date/],
    [[SMALL, "--from", "2025", "--to", "2024"], /--from is later than --to/],
    [[SMALL, "--network", "twomode", "--aggregation", "conflict"], /needs --network actors/],
    [[SMALL, "--network", "twomode", "--normalization", "average"], /needs --network actors/],
    [[SMALL, "--aggregation", "combine"], /needs --network twomode/],
    [[SMALL, "--normalization", "activity"], /needs --network twomode/],
    [[SMALL, "--kernel", "uniform"], /add --window/],
    [
      [SMALL, "--window", "events", "4", "--kernel", "uniform", "--format", "json"],
      /not of events/,
    ],
    [[SMALL, "--window", "days", "0"], /whole number from 1/],
    [[SMALL, "--window", "hours", "3"], /cannot count "hours"/],
    [[SMALL, "--window", "days", "3", "--format", "gexf"], /--format json or --format edges/],
    [[SMALL, "--indent"], /belongs to --kernel/],
    [[SMALL, "--exclude", "colour=red"], /the variables are actor/],
    [[SMALL, "--exclude", "position=nothing"], /no statement has the concept "nothing"/],
  ];
  test.each(cases)("%j", (words, message) => {
    const { code, out, note } = analyse(...words);
    expect(note).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("data that make no network end with 1 and say what to do", () => {
  const cases: [name: string, words: () => string[], message: RegExp][] = [
    ["no such file", () => [join(folder, "none.csv")], /there is no such file/],
    ["broken debate", () => ["tests/fixtures/broken/unknown-actor.json"], /standpoint validate/],
    ["not a statement file", () => [file("x.csv", "a,b\n1,2\n")], /no column "person"/],
    ["empty", () => [file("x.csv", "")], /the file is empty/],
    [
      "a line that is short",
      () => [csv(...TWO, "Cy,,Ban,1")],
      /:4 4 cells where the first line has 5; put text with commas in quotation marks/,
    ],
    ["only a header", () => [csv()], /no statement under it/],
    ["open quote", () => [csv('Ann,,"Ban,1,')], /:2 a quotation mark is opened/],
    ["stance in words", () => [csv("Ann,,Ban,yes,")], /:2 agreement "yes" is no whole number/],
    ["date in words", () => [csv("Ann,,Ban,1,May")], /:2 datetime_utc "May" is no date/],
    ["no stance", () => [csv("Ann,,Ban,,2025-01-01")], /none of its 1 statements takes a stance/],
    [
      "all neutral",
      () => [
        debate((statements) => {
          for (const one of statements) one.stance = "neutral";
          for (const one of statements.flatMap(({ codings }) => codings)) one.stance = "neutral";
        }),
      ],
      /statements takes a stance/,
    ],
    ["one actor", () => [csv("Ann,,Ban,1,2025-01-01")], /only one actor \(Ann\)/],
    [
      "one actor with a name that would steer the terminal",
      () => [csv("A\u001b[31mnn\u009b,,Ban,1,2025-01-01")],
      /^[^\p{Cc}]*only one actor \(A\uFFFD\[31mnn\uFFFD\)/u,
    ],
    [
      "one actor of many",
      () => [csv(...TWO), "--only", "actor=Ann"],
      /only one actor \(Ann\) is left.*loosen/,
    ],
    [
      "a window without statements",
      () => [
        csv(...TWO, "Cy,,Ban,0,2025-06-01", "Di,,Ban,0,2025-06-02"),
        ...["--window", "months", "2", "--at", "2"],
      ],
      /window 2 \(2025-02-01 to 2025-04-01\) holds no statement; those with statements are 1, 4$/,
    ],
    ["one position", () => [csv(...TWO), "--network", "positions"], /only one position \(Ban\)/],
    ["no organizations", () => [csv(...TWO), "--rows", "organization"], /try --rows person/],
    ["out of range", () => [csv(...TWO), "--to", "2020"], /loosen --exclude, --only, --from/],
    [
      "no dates, window",
      () => [csv("Ann,,Ban,1,", "Bob,,Ban,1,"), "--window", "days", "3", "--format", "json"],
      /no statement has a date, and --window needs dates/,
    ],
    [
      "no dates, months",
      () => [csv("Ann,,Ban,1,", "Bob,,Ban,1,"), "--duplicates", "month"],
      /--duplicates month needs dates/,
    ],
    [
      "window too long",
      () => [csv(...TWO), "--window", "years", "9", "--format", "json"],
      /longer than the debate \(2025-01-01 to 2025-01-02\)/,
    ],
    [
      "too many events",
      () => [csv(...TWO), "--window", "events", "9", "--format", "json"],
      /2 statements count/,
    ],
  ];
  test.each(cases)("%s", (_, words, message) => {
    const { code, out, note } = analyse(...words());
    expect(note).toMatch(message);
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });
});

test("what stands out in a network is said: ties that are all 0, and names that blanks alone tell apart", () => {
  const apart = analyse(csv("Ann,,Ban,1,2025-01-01", "Bob,,Tax,1,2025-01-02"));
  expect(apart.code).toBe(0);
  expect(apart.note).toMatch(/every tie is 0: no two actors share a position/);
  const even = analyse(
    csv(...TWO, "Bob,,Tax,1,2025-01-03", "Ann,,Tax,0,2025-01-03"),
    ...["--normalization", "no"],
  );
  expect(even.note).toMatch(/every tie is 0: what is shared evens out/);
  const blank = analyse(csv(...TWO, '"Bob ",,Ban,1,2025-01-03'));
  expect(blank.out).toContain("\nBob ,");
  expect(blank.note).toMatch(/blanks alone tell 1 name from others, such as "Bob "/);
  expect(analyse(csv(...TWO)).note).not.toMatch(/every tie|blanks/);
});

test("no result holds NaN, Infinity or undefined, whatever is asked", () => {
  const path = csv(...TWO, "Cy,,Tax,0,2025-01-03", ",,Tax,1,2025-01-04");
  for (const network of ["actors", "positions", "twomode"]) {
    for (const aggregation of ["ignore", "combine", "subtract", "congruence", "conflict"]) {
      for (const normalization of [
        "no",
        "activity",
        "prominence",
        "average",
        "jaccard",
        "cosine",
      ]) {
        const { out } = analyse(
          ...[path, "--network", network, "--aggregation", aggregation, "--isolates"],
          ...["--normalization", normalization],
        );
        expect(out).not.toMatch(/NaN|Infinity|undefined|null/);
      }
    }
  }
});

describe("a part of a debate file", () => {
  test("--view counts what passes the filters of an address, and its settings say so", () => {
    const { positions } = JSON.parse(readFileSync(SMALL, "utf8"));
    const view = `position=${positions[0].id}`;
    const { out } = analyse(SMALL, "--network", "twomode", "--view", view, "--format", "json");
    const found = JSON.parse(out);
    expect(found.columns).toEqual([positions[0].label]);
    expect(found.options.view).toBe(view);
  });

  test("--view takes a whole address, and its method where no option says otherwise", () => {
    const address = "http://localhost:3000/debates/small?show=research&method=congruence.jaccard#x";
    const asked = ["--network", "actors", "--format", "json"];
    const { options } = JSON.parse(analyse(SMALL, "--view", address, ...asked).out);
    expect(options).toMatchObject({ aggregation: "congruence", normalization: "jaccard" });
    expect(options.address).toBe("?show=research&method=congruence.jaccard");
    const otherwise = analyse(SMALL, "--view", address, "--aggregation", "conflict", ...asked);
    expect(JSON.parse(otherwise.out).options.aggregation).toBe("conflict");
  });

  test("the address is left out where no page shows the same", () => {
    const { options } = JSON.parse(analyse(SMALL, "--from", "2020", "--format", "json").out);
    expect(options).not.toHaveProperty("address");
  });

  test("a document is named by its id, and a language that a debate lacks is said", () => {
    const { sources } = JSON.parse(readFileSync(SMALL, "utf8"));
    const [{ id }] = sources;
    const only = ["--network", "twomode", "--format", "json", "--only"];
    expect(analyse(SMALL, ...only, `document=${id}`).code).toBe(0);
    expect(analyse(SMALL, ...only, `source=${id}`).note).toMatch(`write document=${id}`);
    expect(analyse(SMALL, "--network", "twomode", "--language", "xx").note).toMatch(
      /nothing in it is in the language "xx"; names are in /,
    );
  });

  test("--language reads the debate in a language it has", () => {
    const words = ["data/debates/school-phones.json", "--network", "positions", "--format", "json"];
    const own = JSON.parse(analyse(...words).out);
    const spanish = JSON.parse(analyse(...words, "--language", "es").out);
    expect(spanish.rows).toHaveLength(own.rows.length);
    expect(spanish.rows).not.toEqual(own.rows);
  });

  test.each([
    [() => [SMALL, "--view", "actor=nobody"], /--view actor: no actor "nobody"/],
    [() => [SMALL, "--view", "stnce=oppose"], /no key "stnce"/],
    [() => [csv(...TWO), "--view", "stance=oppose"], /--view needs a debate file/],
    [() => [SMALL, "--view", "from=1900&to=1901"], /no statement is left; loosen --view/],
  ])("%#: what cannot be is refused", (words, message) => {
    const { code, out, note } = analyse(...words());
    expect(note).toMatch(message);
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });
});

describe("one window of a series", () => {
  const path = () => csv(...TWO, "Ann,,Tax,1,2025-01-04", "Bob,,Tax,0,2025-01-05");

  test("--at prints it as the series has it", () => {
    const words = [path(), "--window", "days", "2"];
    const { windows } = JSON.parse(analyse(...words, "--format", "json").out);
    for (const [place, window] of windows.entries()) {
      const { out } = analyse(...words, "--at", String(place + 1), "--format", "json");
      expect(JSON.parse(out)).toMatchObject({ rows: window.rows, matrix: window.matrix });
    }
    const [header] = parse(analyse(...words, "--at", "1").out) as string[][];
    expect(header?.slice(1)).toEqual(windows[0].rows);
    expect(header?.[0]).toContain(
      "start: 2025-01-01T00:00:00; middle: 2025-01-02T00:00:00; stop: ",
    );
    const one = analyse(...words, "--at", "1", "--format", "edges");
    expect(parse(one.out, { columns: true })[0]).toMatchObject({
      window_start: windows[0].start,
      window_stop: windows[0].stop,
    });
    expect(one.note).toMatch(/2 actors from 2 statements; 2 in other windows/);
  });

  test.each([
    [["--window", "days", "2", "--at", "4"], 1, /no window 4, only 1 to 3/],
    [["--window", "days", "2", "--at", "0"], 2, /whole number from 1/],
    [["--at", "1"], 2, /add --window/],
  ])("%j is refused", (words, code, message) => {
    const found = analyse(path(), ...words);
    expect(found.note).toMatch(message);
    expect(found.code).toBe(code);
  });
});

describe("standpoint generate", () => {
  test("prints a valid debate of the size asked, the same for the same seed", () => {
    const words = ["--actors", "9", "--positions", "4", "--statements", "40", "--seed", "7"];
    const { code, out } = run(generateCommand, words);
    const parsed = parseDebateText(out);
    expect(code).toBe(0);
    expect(parsed.ok && parsed.debate.actors.length).toBe(9);
    expect(parsed.ok && parsed.debate.statements.length).toBe(40);
    expect(run(generateCommand, words).out).toBe(out);
    expect(run(generateCommand, [...words.slice(0, -1), "8"]).out).not.toBe(out);
  });

  test.each([
    [["--actors", "0"], /no whole number from 1/],
    [["--actors", "many"], /no whole number/],
    [["--actors", "300"], /cannot be more than --statements/],
    [["out.json"], /takes no file/],
    [["--actor", "3"], /did you mean "--actors"/],
  ])("%j is wrong use", (words, message) => {
    const { code, note } = run(generateCommand, words);
    expect(note).toMatch(message);
    expect(code).toBe(2);
  });
});
