import { type DaySpan, daySpan } from "./partial-date.ts";
import type { Actor, Debate, Position, Source, Statement } from "./schema.ts";
import { ATTRIBUTIONS, CONFIDENCES, STANCES } from "./vocabulary.ts";

/**
 * A debate made ready for questions: maps by id, and one typed column per statement field.
 * Numbers (`actorOf[i]` …) are positions in the sorted arrays below; `stanceOf`, `attributionOf` and
 * `confidenceOf` are positions in the lists of vocabulary.ts. Built once, never changed.
 */
export type DebateIndex = {
  debate: Debate;
  /** Sorted by first day, then last day, then id: the order every view falls back on. */
  statements: readonly Statement[];
  /** Sorted by name without accents and case, then by id. */
  actors: readonly Actor[];
  /** In the order of the file: the author's order. */
  positions: readonly Position[];
  /** In the order of the file. */
  sources: readonly Source[];
  statementNumber: ReadonlyMap<string, number>;
  actorNumber: ReadonlyMap<string, number>;
  positionNumber: ReadonlyMap<string, number>;
  sourceNumber: ReadonlyMap<string, number>;
  actorOf: Uint32Array;
  positionOf: Uint32Array;
  sourceOf: Uint32Array;
  stanceOf: Uint8Array;
  attributionOf: Uint8Array;
  confidenceOf: Uint8Array;
  /** Days since 1970-01-01; a statement's partial date covers firstDay..lastDay, both included. */
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** Per actor, position, source: the numbers of its statements, ascending (oldest first). */
  statementsOfActor: readonly Uint32Array[];
  statementsOfPosition: readonly Uint32Array[];
  statementsOfSource: readonly Uint32Array[];
};

/**
 * The index of a parsed debate. The debate is trusted: a reference or date that does not hold is a
 * bug in the caller and throws.
 */
export function indexDebate(debate: Debate): DebateIndex {
  const dated = datedStatements(debate.statements);
  const statements = dated.map((one) => one.statement);
  const actors = sortActors(debate.actors);
  const actorNumber = numberById(actors);
  const positionNumber = numberById(debate.positions);
  const sourceNumber = numberById(debate.sources);
  const actorOf = Uint32Array.from(statements, (s) => numberOf(actorNumber, s.actor));
  const positionOf = Uint32Array.from(statements, (s) => numberOf(positionNumber, s.position));
  const sourceOf = Uint32Array.from(statements, (s) => numberOf(sourceNumber, s.source));
  return {
    debate,
    statements,
    actors,
    positions: debate.positions,
    sources: debate.sources,
    statementNumber: numberById(statements),
    actorNumber,
    positionNumber,
    sourceNumber,
    actorOf,
    positionOf,
    sourceOf,
    stanceOf: Uint8Array.from(statements, (s) => STANCES.indexOf(s.stance)),
    attributionOf: Uint8Array.from(statements, (s) => ATTRIBUTIONS.indexOf(s.attribution)),
    confidenceOf: Uint8Array.from(statements, (s) => CONFIDENCES.indexOf(s.confidence)),
    firstDay: Int32Array.from(dated, (one) => one.first),
    lastDay: Int32Array.from(dated, (one) => one.last),
    statementsOfActor: groupByOwner(actorOf, actors.length),
    statementsOfPosition: groupByOwner(positionOf, debate.positions.length),
    statementsOfSource: groupByOwner(sourceOf, debate.sources.length),
  };
}

type DatedStatement = { statement: Statement; first: number; last: number };

function datedStatements(statements: readonly Statement[]): DatedStatement[] {
  const spans = new Map<string, DaySpan | undefined>();
  return statements
    .map((statement) => {
      const span = spans.get(statement.date) ?? daySpan(statement.date);
      spans.set(statement.date, span);
      if (span === undefined) throw new Error(`Statement "${statement.id}" has no real date`);
      return { statement, first: span.first, last: span.last };
    })
    .sort(
      (a, b) =>
        a.first - b.first || a.last - b.last || compareCodeUnits(a.statement.id, b.statement.id),
    );
}

function sortActors(actors: readonly Actor[]): Actor[] {
  return actors
    .map((actor) => ({ actor, key: nameKey(actor.name) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.actor.id, b.actor.id))
    .map((one) => one.actor);
}

function nameKey(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function numberById(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map((one, number) => [one.id, number]));
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`Nothing in this debate has the id "${id}"`);
  return number;
}

function groupByOwner(ownerOf: Uint32Array, ownerCount: number): Uint32Array[] {
  const groups: number[][] = Array.from({ length: ownerCount }, () => []);
  ownerOf.forEach((owner, statement) => {
    groups[owner]?.push(statement);
  });
  return groups.map((group) => Uint32Array.from(group));
}
