import type { DebateIndex } from "#core/debate/index-debate.ts";

/** The statements (numbers, ascending) of one actor (number) on one position (number). */
export type Cell = { actor: number; position: number; statements: readonly number[] };

/** Statements (numbers, ascending) by a thing they have in common: a source, language, kind, country. */
export type Share = { id: string; statements: readonly number[] };

export type Coverage = {
  /** Actors and positions with at least one of the statements. */
  actors: number;
  positions: number;
  /** The pairs of such an actor and such a position with a statement, by actor, then position. */
  filled: readonly Cell[];
  /** Pairs without a statement, and their share (0..1; undefined when there is no statement at all). */
  empty: number;
  emptyShare: number | undefined;
  /** Filled pairs whose statements all come from one source / are all reported by others. */
  singleSource: readonly Cell[];
  reportedOnly: readonly Cell[];
  /** The most statements first, equal ones by id. Every value that the debate holds is there, 0 included. */
  sources: readonly Share[];
  /** By main language: “es-SV” counts as “es”. */
  languages: readonly Share[];
  /** By main language of the exact words; statements without a quote are left out. */
  quoteLanguages: readonly Share[];
  kinds: readonly Share[];
  /** By the actor's country; actors without one are left out. */
  countries: readonly Share[];
};

/**
 * Coverage (methods §1) of some statements (numbers): which pairs of actor and position have none, and
 * where the statements come from. It compares the data with itself, not with what was said in the world.
 */
export function coverage(index: DebateIndex, numbers: Iterable<number>): Coverage {
  const statements = [...numbers].sort((a, b) => a - b);
  const filled = cellsOf(index, statements);
  const actors = new Set(filled.map((cell) => cell.actor)).size;
  const positions = new Set(filled.map((cell) => cell.position)).size;
  const empty = actors * positions - filled.length;
  const share = (
    all: readonly (string | undefined)[],
    idOf: (number: number) => string | undefined,
  ) => sharesOf({ all, statements, idOf });
  const actor = (number: number) => index.actors[index.actorOf[number] ?? -1];
  const source = (number: number) => index.sources[index.sourceOf[number] ?? -1];
  return {
    actors,
    positions,
    filled,
    empty,
    emptyShare: filled.length === 0 ? undefined : empty / (actors * positions),
    singleSource: filled.filter((cell) => areAlike(cell, (at) => index.sourceOf[at])),
    reportedOnly: filled.filter((cell) =>
      cell.statements.every((at) => index.statements[at]?.attribution === "reported"),
    ),
    sources: share(
      index.sources.map(({ id }) => id),
      (at) => source(at)?.id,
    ),
    languages: share(
      index.sources.map(({ language }) => mainLanguage(language)),
      (at) => mainLanguage(source(at)?.language),
    ),
    quoteLanguages: share(
      index.statements.map(({ language }) => mainLanguage(language)),
      (at) => mainLanguage(index.statements[at]?.language),
    ),
    kinds: share(
      index.actors.map(({ kind }) => kind),
      (at) => actor(at)?.kind,
    ),
    countries: share(
      index.actors.map(({ country }) => country),
      (at) => actor(at)?.country,
    ),
  };
}

function cellsOf(index: DebateIndex, statements: readonly number[]): Cell[] {
  const width = index.positions.length;
  const cells = new Map<number, Cell & { statements: number[] }>();
  for (const number of statements) {
    const actor = index.actorOf[number] ?? 0;
    const position = index.positionOf[number] ?? 0;
    const cell = cells.get(actor * width + position);
    if (cell) cell.statements.push(number);
    else cells.set(actor * width + position, { actor, position, statements: [number] });
  }
  return [...cells.values()].sort((a, b) => a.actor - b.actor || a.position - b.position);
}

function areAlike({ statements }: Cell, of: (number: number) => number | undefined): boolean {
  const [first = -1, ...others] = statements;
  return others.every((other) => of(other) === of(first));
}

/** “es-SV” → “es”: varieties of a language count together. */
export function mainLanguage(tag: string | undefined): string | undefined {
  return tag?.split("-")[0]?.toLowerCase();
}

function sharesOf(given: {
  all: readonly (string | undefined)[];
  statements: readonly number[];
  idOf: (number: number) => string | undefined;
}): Share[] {
  const shares = new Map<string, number[]>();
  for (const id of given.all) if (id !== undefined) shares.set(id, []);
  for (const number of given.statements) shares.get(given.idOf(number) ?? "")?.push(number);
  return [...shares]
    .map(([id, statements]) => ({ id, statements }))
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}
