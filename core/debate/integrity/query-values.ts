import type { IssueCode } from "#core/debate/issue.ts";
import type { Said, Sentence, SentenceValues } from "#core/debate/issue-words/sentences.ts";
import { isPartialDate } from "#core/debate/partial-date.ts";
import { nearest } from "#core/debate/suggest.ts";
import {
  COMPARED_MOST,
  FOCUS_DEGREE_MAX,
  FOCUS_TARGETS,
  type IdList,
  OPEN_TARGETS,
  type QueryValue,
} from "#core/debate/view-query.ts";
import { GROUP_ID } from "#core/explore/reduce/reduction.ts";
import type { KnownToQuery } from "./query-ids.ts";

export type ValueProblem = { code: IssueCode; said: Said };

/** What is wrong with the value of one key of a query. */
export function checkValue(
  value: string,
  { rule, known }: { rule: QueryValue; known: KnownToQuery },
): ValueProblem[] {
  if (value === "") return [bad("noQueryValue", {})];
  switch (rule.form) {
    case "words":
      return value.split(",").flatMap((word) => checkWord(word, rule.words));
    case "word":
      return checkWord(value, rule.words);
    case "ids":
      return value.split(",").flatMap((id) => checkId(id, { of: rule.of, known }));
    case "date":
      return isPartialDate(value) ? [] : [bad("noQueryDate", { value: JSON.stringify(value) })];
    case "text":
      return [];
    case "target":
      return checkTarget(value, known);
    case "focus":
      return checkFocus(value, known);
    case "sort":
      return checkSort(value, rule.columns);
    case "order":
      return checkOrder(value, { words: rule.words, known });
    case "method":
      return checkMethod(value, rule);
    case "id":
      return checkId(value, { of: rule.of, known });
    case "reduction":
      return checkReduction(value, { words: rule.words, known });
  }
}

function bad<S extends Sentence>(
  sentence: S,
  values: SentenceValues[S],
): { code: "bad-query-value"; said: Said<S> } {
  return { code: "bad-query-value", said: { sentence, values } };
}

function checkWord(word: string, words: readonly string[]): ValueProblem[] {
  if (words.includes(word)) return [];
  return [
    bad("unknownQueryWord", {
      word: JSON.stringify(word),
      words: words.join(", "),
      near: nearest(word, words),
    }),
  ];
}

function checkId(id: string, { of, known }: { of: IdList; known: KnownToQuery }): ValueProblem[] {
  const ids = known[of];
  if (ids === undefined || ids.has(id)) return [];
  const values = { named: of, id: JSON.stringify(id), near: nearest(id, ids) };
  return [{ code: "unknown-query-id", said: { sentence: "unknownQueryId", values } }];
}

const TAKE_DIFFERENT: readonly string[] = ["compare", "connect", "pair"];

function checkTarget(value: string, known: KnownToQuery): ValueProblem[] {
  const [kind = "", ...ids] = value.split(".");
  const kinds = Object.keys(OPEN_TARGETS);
  const lists = Object.hasOwn(OPEN_TARGETS, kind) ? OPEN_TARGETS[kind] : undefined;
  if (lists === undefined) return checkWord(kind, kinds);
  const most = kind === "compare" ? COMPARED_MOST : lists.length;
  if (ids.length < lists.length || ids.length > most) {
    if (most === lists.length) return [bad("writeTarget", { kind, names: lists })];
    return [bad("writeCompared", { kind, names: lists, most })];
  }
  if (TAKE_DIFFERENT.includes(kind) && new Set(ids).size < ids.length) {
    return [bad("differentActors", { kind })];
  }
  const merges = kind === "actor" || kind === "edge";
  return ids.flatMap((id, number) => {
    const group = number === 0 && merges ? GROUP_ID.exec(id) : null;
    if (group !== null) return checkGroup(group, known);
    return checkId(id, { of: lists[number] ?? "actor", known });
  });
}

/** A merged node: an organization's id, or the number of a camp, which only counting shows to be there. */
function checkGroup([, by, key = ""]: RegExpExecArray, known: KnownToQuery): ValueProblem[] {
  if (by === "affiliation") return checkId(key, { of: "organization", known });
  return /^[1-9]\d{0,3}$/.test(key) ? [] : [bad("writeCamp", {})];
}

function checkReduction(
  value: string,
  { words, known }: { words: readonly string[]; known: KnownToQuery },
): ValueProblem[] {
  const [by = "", actors, positions, ...keys] = value.split(".");
  const problems = checkWord(by, ["none", ...words]);
  if (problems.length > 0 || actors === undefined) return problems;
  const merges = by === "affiliation" || by === "camp";
  const numbers = [actors, positions ?? ""].every((digits) => /^[1-9]\d{0,4}$/.test(digits));
  if (by === "none" || !numbers || (keys.length > 0 && !merges)) {
    return [bad("writeReduction", { by })];
  }
  return keys.flatMap((key) => {
    const group = GROUP_ID.exec(`${by}~${key}`);
    return group === null
      ? [bad("noMergedNode", { key: JSON.stringify(key) })]
      : checkGroup(group, known);
  });
}

function checkFocus(value: string, known: KnownToQuery): ValueProblem[] {
  const [kind, id = "", degree = "", ...rest] = value.split(".");
  const of = FOCUS_TARGETS.find((target) => target === kind);
  const steps = /^[1-9]$/.test(degree) ? Number(degree) : 0;
  if (of === undefined || rest.length > 0 || steps < 1 || steps > FOCUS_DEGREE_MAX) {
    return [bad("writeFocus", { most: FOCUS_DEGREE_MAX })];
  }
  return checkId(id, { of, known });
}

function checkOrder(
  value: string,
  { words, known }: { words: readonly string[]; known: KnownToQuery },
): ValueProblem[] {
  const [like, actor = "", ...rest] = value.split(".");
  if (like !== "like") return checkWord(value, words);
  if (actor === "" || rest.length > 0) return [bad("writeLike", {})];
  return checkId(actor, { of: "actor", known });
}

/** A word of a method stands once; a number has its name before it. */
function checkMethod(
  value: string,
  { words, numbers }: { words: readonly string[]; numbers: readonly string[] },
): ValueProblem[] {
  const given = value.split(".");
  const twice = given.find((word, place) => given.indexOf(word) < place);
  if (twice !== undefined) return [bad("methodWordTwice", { word: JSON.stringify(twice) })];
  return given.flatMap((word) => {
    const [name = "", number] = word.split("-");
    if (number === undefined) return checkWord(word, words);
    if (!/^[a-z]+-[1-9]\d{0,5}$/.test(word)) {
      return [bad("noMethodNumber", { word: JSON.stringify(word) })];
    }
    return checkWord(name, numbers);
  });
}

function checkSort(value: string, columns: readonly string[]): ValueProblem[] {
  const [column = "", direction = "asc", ...rest] = value.split(".");
  if (rest.length > 0 || !["asc", "desc"].includes(direction)) {
    return [bad("writeSort", {})];
  }
  return checkWord(column, columns);
}
