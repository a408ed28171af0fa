import type { DebateIndex } from "#core/debate/index-debate.ts";
import { ATTRIBUTIONS, CONFIDENCES, STANCES } from "#core/debate/vocabulary.ts";
import { FACETS, type Facet } from "#core/explore/selection.ts";
import { facetValues, organizationsOf } from "./facet-values.ts";

/**
 * What a statement is looked up by in a facet: its actor, its position, its source, or the `mark`
 * that its stance, attribution and confidence make together (0..35).
 */
export type Owner = "actor" | "position" | "source" | "mark";

/** A facet as numbers: for each owner, the numbers of its choices. */
export type FacetColumn = {
  facet: Facet;
  /** 1 << place of the facet in FACETS: the bit a statement gets when it fails this facet. */
  bit: number;
  owner: Owner;
  /** Choice ids by choice number. */
  choices: readonly string[];
  /** Choice numbers by choice id. */
  numberOf: ReadonlyMap<string, number>;
  /** Choice numbers by owner number; an actor can have several organizations, or no country. */
  choicesOf: readonly (readonly number[])[];
};

/** The statements as typed columns, one number a statement, and the facets as tables over them. */
export type Columns = {
  length: number;
  actorOf: Uint32Array;
  positionOf: Uint32Array;
  sourceOf: Uint32Array;
  markOf: Uint32Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  sizes: Readonly<Record<Owner, number>>;
  /** In the order of FACETS. */
  facets: readonly FacetColumn[];
  /** In the order of FACETS: the owner number of each statement in that facet. */
  ownerOf: readonly Uint32Array[];
};

const MARKS = STANCES.length * ATTRIBUTIONS.length * CONFIDENCES.length;
const PER_STANCE = ATTRIBUTIONS.length * CONFIDENCES.length;

const OWNERS: Readonly<Record<Facet, Owner>> = {
  stances: "mark",
  kinds: "actor",
  actors: "actor",
  affiliations: "actor",
  countries: "actor",
  positions: "position",
  themes: "position",
  sources: "source",
  attributions: "mark",
  confidences: "mark",
};

const known = new WeakMap<DebateIndex, Columns>();

/** The columns of a debate; built once per index, in time proportional to its statements. */
export function columnsOf(index: DebateIndex): Columns {
  const before = known.get(index);
  if (before) return before;
  const columns = buildColumns(index);
  known.set(index, columns);
  return columns;
}

function buildColumns(index: DebateIndex): Columns {
  const owners = {
    actor: index.actorOf,
    position: index.positionOf,
    source: index.sourceOf,
    mark: Uint32Array.from(index.statements, markOf),
  };
  return {
    length: index.statements.length,
    actorOf: owners.actor,
    positionOf: owners.position,
    sourceOf: owners.source,
    markOf: owners.mark,
    firstDay: index.firstDay,
    lastDay: index.lastDay,
    sizes: {
      actor: index.actors.length,
      position: index.positions.length,
      source: index.sources.length,
      mark: MARKS,
    },
    facets: FACETS.map((facet, place) => facetColumn({ index, facet, place })),
    ownerOf: FACETS.map((facet) => owners[OWNERS[facet]]),
  };
}

function markOf(statement: DebateIndex["statements"][number]): number {
  return (
    STANCES.indexOf(statement.stance) * PER_STANCE +
    ATTRIBUTIONS.indexOf(statement.attribution) * CONFIDENCES.length +
    CONFIDENCES.indexOf(statement.confidence)
  );
}

function facetColumn(given: { index: DebateIndex; facet: Facet; place: number }): FacetColumn {
  const { index, facet, place } = given;
  const choices = facetValues(index)[facet];
  const numberOf = new Map(choices.map((choice, number): [string, number] => [choice, number]));
  const choicesOf = choiceIds(index, facet).map((ids) =>
    ids.flatMap((id) => numberOf.get(id) ?? []),
  );
  return { facet, bit: 1 << place, owner: OWNERS[facet], choices, numberOf, choicesOf };
}

/** Choice ids of each owner of a facet, by owner number. */
function choiceIds(index: DebateIndex, facet: Facet): (readonly string[])[] {
  const marks = Array.from({ length: MARKS }, (_, mark) => mark);
  switch (facet) {
    case "stances":
      return marks.map((mark) => pick(STANCES, Math.floor(mark / PER_STANCE)));
    case "attributions":
      return marks.map((mark) =>
        pick(ATTRIBUTIONS, Math.floor(mark / CONFIDENCES.length) % ATTRIBUTIONS.length),
      );
    case "confidences":
      return marks.map((mark) => pick(CONFIDENCES, mark % CONFIDENCES.length));
    case "kinds":
      return index.actors.map((actor) => [actor.kind]);
    case "actors":
      return index.actors.map((actor) => [actor.id]);
    case "affiliations":
      return index.actors.map(organizationsOf);
    case "countries":
      return index.actors.map((actor) => (actor.country === undefined ? [] : [actor.country]));
    case "positions":
      return index.positions.map((position) => [position.id]);
    case "themes":
      return index.positions.map((position) => [position.theme]);
    case "sources":
      return index.sources.map((source) => [source.id]);
  }
}

function pick(values: readonly string[], number: number): string[] {
  return values.slice(number, number + 1);
}
