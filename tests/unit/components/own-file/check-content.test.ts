import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkContent } from "#components/own-file/check-content.ts";
import { LARGEST_MB, refuseUnread } from "#components/own-file/file-limits.ts";

const EXAMPLE = readFileSync("data/debates/school-phones.json", "utf8");

function check(text: string) {
  return checkContent(new TextEncoder().encode(text).buffer);
}

function problemsOf(text: string) {
  const checked = check(text);
  return checked.kind === "problems" ? checked.problems : [];
}

test("the starter file is a debate", () => {
  const checked = check(EXAMPLE);
  expect(checked.kind === "debate" && checked.debate.meta.id).toBe("school-phones");
});

test("each problem names its line, path and rule", () => {
  const lines = EXAMPLE.split("\n");
  const line = lines.findIndex((text) => text.includes('"stance": "support"')) + 1;
  const [problem, ...more] = problemsOf(
    EXAMPLE.replace('"stance": "support"', '"stance": "suport"'),
  ).filter(({ code }) => code === "unknown-word");
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ at: { line }, path: "statements[1].stance" });
  expect(problem?.message).toContain("support");
});

test("a newer version, a list and an empty file are told apart", () => {
  const newer = EXAMPLE.replace('"formatVersion": 1', '"formatVersion": 99');
  expect(problemsOf(newer).map(({ code }) => code)).toEqual(["newer-version"]);
  expect(problemsOf("[]").map(({ code }) => code)).toEqual(["not-a-debate"]);
  expect(problemsOf("").map(({ code }) => code)).toEqual(["empty-file"]);
});

test("bytes that are not UTF-8 are no text", () => {
  const latin = Uint8Array.from([0x7b, 0xe9, 0x7d]).buffer;
  expect(checkContent(latin)).toEqual({ kind: "refused", why: "not-text" });
});

test("spreadsheets and files above the limit are refused unread", () => {
  const limit = LARGEST_MB * 1_000_000;
  expect(refuseUnread({ name: "debate.json", size: limit })).toBeUndefined();
  expect(refuseUnread({ name: "debate.json", size: limit + 1 })).toBe("too-large");
  expect(refuseUnread({ name: "Codings.XLSX", size: 10 })).toBe("spreadsheet");
  expect(refuseUnread({ name: "csv", size: 10 })).toBeUndefined();
});
