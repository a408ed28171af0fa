import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance, Statement } from "#core/debate/schema.ts";
import { originalNames } from "#core/debate/text-language.ts";
import { textSearch } from "#core/explore/filter/text-index.ts";
import { compareFolded, foldedWords } from "./fold-text.ts";
import type { Open } from "./view-state.ts";

/** One answer of the search box: what it opens and how it reads. */
export type SearchHit = {
  kind: "actor" | "position" | "source" | "statement";
  open: Open;
  title: string;
  /** Whose it is, or what is said about it. */
  detail: string;
  date?: string | undefined;
  /** What a statement says: on which position it takes which stance. */
  takes?: { stance: Stance; position: string; reported: boolean };
};

/** What a search can find, with its words: its name, other names, and what is said about it. */
type Findable = { hit: SearchHit; name: string[]; aliases: string[][]; text: string[] };

const KINDS: readonly SearchHit["kind"][] = ["actor", "position", "source", "statement"];
const known = new WeakMap<DebateIndex, readonly Findable[]>();

/**
 * The best answers to a query, at most `limit`: every word of it must begin a word of the answer (case
 * and accents aside). First names (not titles) that begin with it, then those that hold it, then aliases,
 * then what else is written there; within each actors, positions, sources, statements; then by title.
 */
export function searchDebate(
  index: DebateIndex,
  query: string,
  limit: number,
): readonly SearchHit[] {
  if (foldedWords(query).length === 0) return [];
  const named = rankedHits(findables(index), query);
  if (named.length >= limit) return named.slice(0, limit);
  return [...named, ...statementHits(index, query, limit - named.length)];
}

/** The actors among the best answers to a query, in the same order, at most `limit`. */
export function searchActors(
  index: DebateIndex,
  query: string,
  limit: number,
): readonly SearchHit[] {
  if (foldedWords(query).length === 0) return [];
  const found = findables(index).filter(({ hit }) => hit.kind === "actor");
  return rankedHits(found, query).slice(0, limit);
}

function rankedHits(among: readonly Findable[], query: string): SearchHit[] {
  const words = foldedWords(query);
  return among
    .map((findable) => ({ hit: findable.hit, rank: rankOf(findable, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || compareHits(a.hit, b.hit))
    .map(({ hit }) => hit);
}

function rankOf(findable: Findable, words: readonly string[]): number | undefined {
  const { hit, name, aliases, text } = findable;
  // A headline that happens to begin with a person's name must not come before that person.
  if (hit.kind !== "source" && startsWith(name, words)) return 0;
  if (holds(name, words)) return 1;
  if (aliases.some((alias) => holds(alias, words))) return 2;
  if (holds([...name, ...aliases.flat(), ...text], words)) return 3;
  return undefined;
}

function startsWith(name: readonly string[], words: readonly string[]): boolean {
  return name.join(" ").startsWith(words.join(" "));
}

function holds(text: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => text.some((candidate) => candidate.startsWith(word)));
}

function compareHits(a: SearchHit, b: SearchHit): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareFolded(a.title, b.title) ||
    compareFolded(a.detail, b.detail)
  );
}

function findables(index: DebateIndex): readonly Findable[] {
  const before = known.get(index);
  if (before) return before;
  const all = [...actors(index), ...positions(index), ...sources(index)];
  known.set(index, all);
  return all;
}

function actors(index: DebateIndex): Findable[] {
  return index.actors.map(({ id, name, aliases = [], role }) => ({
    hit: { kind: "actor", open: { kind: "actor", id }, title: name, detail: role },
    name: foldedWords(name),
    aliases: aliases.map(foldedWords),
    text: foldedWords(role),
  }));
}

function positions(index: DebateIndex): Findable[] {
  return index.positions.map((position) => {
    const { id, label, proposition } = position;
    return {
      hit: { kind: "position", open: { kind: "position", id }, title: label, detail: proposition },
      name: foldedWords(label),
      aliases: originalNames(position).map(foldedWords),
      text: foldedWords(proposition),
    };
  });
}

function sources(index: DebateIndex): Findable[] {
  return index.sources.map(({ id, title, publisher, date }) => ({
    hit: {
      kind: "source",
      open: { kind: "source", id },
      title,
      detail: publisher,
      date,
    },
    name: foldedWords(title),
    aliases: [foldedWords(publisher)],
    text: [],
  }));
}

/** Statements by their words, oldest first. A quote is shown in quotation marks, a paraphrase without. */
function statementHits(index: DebateIndex, query: string, limit: number): SearchHit[] {
  const matched = textSearch(index)(query);
  return index.statements
    .filter((_, number) => matched?.[number] === 1)
    .slice(0, Math.max(0, limit))
    .map((statement) => statementHit(index, statement));
}

function statementHit(index: DebateIndex, statement: Statement): SearchHit {
  const actor = index.actors[index.actorNumber.get(statement.actor) ?? -1];
  const position = index.positions[index.positionNumber.get(statement.position) ?? -1];
  return {
    kind: "statement",
    open: { kind: "statement", id: statement.id },
    title: statement.quote === undefined ? statement.paraphrase : `“${statement.quote}”`,
    detail: actor?.name ?? statement.actor,
    date: statement.date,
    takes: {
      stance: statement.stance,
      position: position?.label ?? statement.position,
      reported: statement.attribution === "reported",
    },
  };
}
