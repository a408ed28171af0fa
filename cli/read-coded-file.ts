import { basename } from "node:path";
import { indexDebate } from "#core/debate/index-debate.ts";
import { queryIssues } from "#core/debate/integrity/queries.ts";
import { debateLanguages } from "#core/debate/localise.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { readersDebate } from "#core/debate/readers-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { codeSelection } from "#core/explore/research/code-selection.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { readCodedCsv } from "#core/measure/discourse/read-coded-csv.ts";
import { readTextFile } from "./read-text-file.ts";

/** Statements to analyse, where they come from, and how many of the file take no stance. */
export type CodedFile = {
  coded: CodedDebate;
  withoutStance: number;
  /** Facts that every result carries: where the statements are from. */
  origin: Readonly<Record<string, string>>;
  /** What a reader should know of how the file was read. */
  remarks: readonly string[];
  /** Ids of actors, positions and sources with the names they stand for. */
  nameOfId: ReadonlyMap<string, string>;
  /** The debate itself, when the file is one. */
  debate: Debate | undefined;
};

export type CodedFileRead =
  | { ok: true; file: CodedFile }
  | { ok: false; problems: readonly string[] };

const PROBLEMS_SHOWN = 20;

/** What of a debate file is wanted: the statements of a view, in a language. */
export type PartWanted = { view?: string | undefined; language?: string | undefined };

/** A debate file, or a CSV file of statements; what it is shows in its first sign. */
export function readCodedFile(file: string, wanted: PartWanted = {}): CodedFileRead {
  const read = readTextFile(file);
  if (!read.ok) return { ok: false, problems: [`${file}: ${read.message}`] };
  const isJson = /^\uFEFF?\s*[[{]/.test(read.text);
  if (isJson) return fromDebate(file, read.text, wanted);
  const option = Object.entries(wanted).find(([, word]) => word !== undefined)?.[0];
  if (option === undefined) return fromCsv(file, read.text);
  return { ok: false, problems: [`${file}: --${option} needs a debate file, and this is CSV`] };
}

function fromDebate(file: string, text: string, { view, language }: PartWanted): CodedFileRead {
  const parsed = parseDebateText(text);
  if (!parsed.ok) {
    const count = parsed.issues.length;
    const message = `${file}: ${count} ${count === 1 ? "problem" : "problems"}; see them with: standpoint validate ${file}`;
    return { ok: false, problems: [message] };
  }
  const debate = language === undefined ? parsed.debate : readersDebate(parsed.debate, language);
  const { meta } = debate;
  const problem = view === undefined ? undefined : viewProblem(debate, view);
  if (problem !== undefined) return { ok: false, problems: [`${file}: --view ${problem}`] };
  const index = indexDebate(debate);
  const selection = prepareSelect(index)(
    view === undefined ? DEFAULT_VIEW : parseQuery(view, index),
  );
  const { coded, neutral } = codeSelection(selection);
  const origin = {
    file: basename(file),
    debate: meta.title,
    updated: meta.updated,
    licence: `${meta.licence.name}, ${meta.licence.url}`,
    citation: meta.citation,
  };
  return {
    ok: true,
    file: {
      coded,
      withoutStance: neutral,
      origin,
      remarks: languageRemarks(parsed.debate, language),
      nameOfId: namesOf(debate),
      debate,
    },
  };
}

/** What in the query of a view means nothing in this debate. */
function viewProblem(debate: Debate, query: string): string | undefined {
  const views = [{ id: "view", title: "View", text: "View", query }];
  return queryIssues({ ...debate, views, tours: [] })[0]?.message;
}

function languageRemarks(debate: Debate, wanted: string | undefined): string[] {
  if (wanted === undefined) return [];
  const known = debateLanguages(debate);
  const part = (language: string) => language.toLowerCase().split("-")[0];
  if (known.some((one) => part(one) === part(wanted))) return [];
  return [`nothing in it is in the language "${wanted}"; names are in ${debate.meta.language}`];
}

function namesOf({ actors, positions, sources }: Debate): Map<string, string> {
  return new Map([
    ...sources.map(({ id, title }) => [id, title] as const),
    ...actors.map(({ id, name }) => [id, name] as const),
    ...positions.map(({ id, label }) => [id, label] as const),
  ]);
}

function fromCsv(file: string, text: string): CodedFileRead {
  const read = readCodedCsv(text);
  if (!read.ok) {
    const shown = read.problems
      .slice(0, PROBLEMS_SHOWN)
      .map(({ line, message }) => `${file}:${line} ${message}`);
    const more = read.problems.length - shown.length;
    return { ok: false, problems: more > 0 ? [...shown, `${file}: and ${more} more`] : shown };
  }
  const { debate: coded, withoutStance } = read;
  const origin = { file: basename(file) };
  return {
    ok: true,
    file: {
      coded,
      withoutStance,
      origin,
      remarks: [],
      nameOfId: new Map(),
      debate: undefined,
    },
  };
}
