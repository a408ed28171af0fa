import { basename } from "node:path";
import { parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";
import { codeDebate } from "#core/measure/discourse/code-debate.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { readCodedCsv } from "#core/measure/discourse/read-coded-csv.ts";
import { readTextFile } from "./read-text-file.ts";

/** Statements to analyse, where they come from, and how many of the file take no stance. */
export type CodedFile = {
  coded: CodedDebate;
  withoutStance: number;
  /** Facts that every result carries: where the statements are from. */
  origin: Readonly<Record<string, string>>;
  /** Ids of actors and positions with the names they stand for. */
  nameOfId: ReadonlyMap<string, string>;
  /** The debate itself, when the file is one. */
  debate: Debate | undefined;
};

export type CodedFileRead =
  | { ok: true; file: CodedFile }
  | { ok: false; problems: readonly string[] };

const PROBLEMS_SHOWN = 20;

/** A debate file, or a CSV file of statements; what it is shows in its first sign. */
export function readCodedFile(file: string): CodedFileRead {
  const read = readTextFile(file);
  if (!read.ok) return { ok: false, problems: [`${file}: ${read.message}`] };
  const isJson = /^\uFEFF?\s*[[{]/.test(read.text);
  return isJson ? fromDebate(file, read.text) : fromCsv(file, read.text);
}

function fromDebate(file: string, text: string): CodedFileRead {
  const parsed = parseDebateText(text);
  if (!parsed.ok) {
    const count = parsed.issues.length;
    const message = `${file}: ${count} ${count === 1 ? "problem" : "problems"}; see them with: standpoint validate ${file}`;
    return { ok: false, problems: [message] };
  }
  const { coded, neutral } = codeDebate(parsed.debate);
  const { meta } = parsed.debate;
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
      nameOfId: namesOf(parsed.debate),
      debate: parsed.debate,
    },
  };
}

function namesOf({ actors, positions }: Debate): Map<string, string> {
  return new Map([
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
    file: { coded, withoutStance, origin, nameOfId: new Map(), debate: undefined },
  };
}
