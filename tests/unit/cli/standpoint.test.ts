import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const SMALL = "tests/fixtures/small-debate.json";
const TIME_MS = 30_000;

// Every test starts processes of its own: a busy machine needs its time.
vi.setConfig({ testTimeout: 2 * TIME_MS });

/** Runs the command line as a process of its own, as a person would. */
function standpoint(...words: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "cli/standpoint.ts", ...words], {
    encoding: "utf8",
    timeout: TIME_MS,
  });
  return { code: run.status, out: run.stdout, note: run.stderr };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "standpoint-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("standpoint validate", () => {
  test("a debate without problems ends with 0 and says its size on standard error", () => {
    const { code, out, note } = standpoint("validate", SMALL);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(note.split("\n")[0]).toBe(
      `${SMALL}: ok, 3 statements, 3 actors, 2 positions, 2 sources`,
    );
  });

  test("a file not named after its debate gets a note with the name it needs, and ends with 0", () => {
    const text = readFileSync(SMALL, "utf8");
    const [draft, named] = [file("bike-lane (1).json", text), file("bike-lane.json", text)];
    const { code, out, note } = standpoint("validate", draft, named);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const notes = note.split("\n").filter((line) => line.includes("note:"));
    expect(notes).toEqual([
      `${draft}: note: meta.id is "bike-lane"; in data/debates/ the file has to be called "bike-lane.json"`,
    ]);
  });

  test("a problem is one line with file, line, column, path and message, and ends with 1", () => {
    const broken = "tests/fixtures/broken/unknown-actor.json";
    const { code, out } = standpoint("validate", SMALL, broken);
    expect(code).toBe(1);
    expect(out).toBe(
      `${broken}:184:16 statements[3].actor no actor "minstry"; did you mean "ministry"? [unknown-actor]\n`,
    );
  });

  test("problems come in the order of the file", () => {
    const text = readFileSync(SMALL, "utf8")
      .replace('"question"', '"qestion"')
      .replace('"coder": "coder-b"', '"coder": "coder-x"')
      .replace('"country": "SV"', '"country": "Sv"');
    const { out } = standpoint("validate", file("three.json", text));
    const lines = [...out.matchAll(/three\.json:(\d+):/g)].map((match) => Number(match[1]));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("no file and an unknown option are wrong use and end with 2", () => {
    expect(standpoint("validate").code).toBe(2);
    expect(standpoint("validate", "--strict", SMALL).code).toBe(2);
  });
});

describe("files that cannot be read", () => {
  const cases: [name: string, make: () => string, message: RegExp][] = [
    ["missing", () => join(folder, "nowhere.json"), /there is no such file/],
    ["a folder", () => folder, /is a folder/],
    ["empty", () => file("empty.json", ""), /is empty/],
    [
      "not UTF-8",
      () => file("latin1.json", new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])),
      /UTF-8/,
    ],
    ["UTF-16", () => file("utf16.json", Buffer.from("\uFEFF{}", "utf16le")), /UTF-8/],
    ["cut off", () => file("cut.json", readFileSync(SMALL).subarray(0, 900)), /not JSON/],
    ["100,000 levels deep", () => file("deep.json", "[".repeat(100_000)), /nested more than/],
    ["100,000 objects deep", () => file("deep2.json", '{"a":'.repeat(100_000)), /nested more than/],
    [
      "holding __proto__",
      () => file("proto.json", '{"__proto__": {"x": 1}}'),
      /"__proto__" is not allowed/,
    ],
    ["binary", () => file("zero.json", new Uint8Array(64)), /not JSON/],
    ["huge", () => hugeFile(), /larger than 64 MiB/],
  ];
  test.each(cases)(
    "a file that is %s gives a plain message and ends with 1",
    (_, make, message) => {
      const { code, out, note } = standpoint("validate", make());
      expect(code).toBe(1);
      expect(out).toMatch(message);
      expect(`${out}${note}`).not.toMatch(/\n {4}at |Error:/);
    },
  );

  test("a file without permission gives a plain message", () => {
    const locked = file("locked.json", "{}");
    chmodSync(locked, 0);
    const { code, out } = standpoint("validate", locked);
    // The superuser reads it all the same, and finds no debate in it.
    expect(code).toBe(1);
    expect(out).toMatch(/no permission|is missing/);
  });

  test("a byte-order mark before a good debate is no problem", () => {
    const marked = file("marked.json", `\uFEFF${readFileSync(SMALL, "utf8")}`);
    expect(standpoint("validate", marked).code).toBe(0);
  });

  test("control characters of a file never reach the terminal", () => {
    const { out } = standpoint("validate", file("esc.json", '{"\\u001b[31mred\\n\\u0085": 1}'));
    const strange = [...out].filter((one) => one !== "\n" && /\p{Cc}/u.test(one));
    expect(strange).toEqual([]);
    expect(
      out
        .trim()
        .split("\n")
        .every((line) => line.startsWith(folder)),
    ).toBe(true);
  });
});

function hugeFile(): string {
  const huge = file("huge.json", "{}");
  truncateSync(huge, 65 * 1024 * 1024);
  return huge;
}

describe("standpoint", () => {
  test("schema prints the JSON Schema that is kept in the repository", () => {
    const { code, out } = standpoint("schema");
    expect(code).toBe(0);
    expect(out).toBe(readFileSync("data/debate.schema.json", "utf8"));
    expect(standpoint("schema", "more").code).toBe(2);
  });

  test("--help names the commands and ends with 0", () => {
    const { code, out } = standpoint("--help");
    expect(code).toBe(0);
    expect(out).toContain("standpoint validate FILE…");
    expect(standpoint("validate", "--help").code).toBe(0);
  });

  test("no command and an unknown command are wrong use and end with 2", () => {
    expect(standpoint().code).toBe(2);
    const { code, note } = standpoint("valdate", SMALL);
    expect(code).toBe(2);
    expect(note).toContain('no command "valdate"');
  });

  test("it works from another folder and with a file in a folder with spaces", () => {
    mkdirSync(join(folder, "my debates"));
    const path = file("my debates/small.json", readFileSync(SMALL, "utf8"));
    expect(standpoint("validate", path).code).toBe(0);
  });
});
