import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Filters, ViewState } from "./view-state.ts";

/** The list filters, in the order the reader meets them. */
export const FACETS = [
  "stances",
  "kinds",
  "actors",
  "affiliations",
  "countries",
  "positions",
  "themes",
  "sources",
  "attributions",
  "confidences",
] as const satisfies readonly (keyof Filters)[];
export type Facet = (typeof FACETS)[number];

/** How many things of each kind have a statement that passes the filters (in `total`: any statement at all). */
export type Tally = { statements: number; actors: number; positions: number; sources: number };

/**
 * What passes the filters of a view. Every view model is computed from this and from nothing else.
 * Statement numbers are positions in `index.statements`, ascending (oldest statement first).
 */
export type Selection = {
  index: DebateIndex;
  view: ViewState;
  /** Numbers of the statements that pass. */
  statements: Uint32Array;
  /** 1 where the statement of that number passes, else 0. */
  passes: Uint8Array;
  /** 1 where the actor / position of that number has a passing statement, else 0. */
  actorShown: Uint8Array;
  positionShown: Uint8Array;
  shown: Tally;
  total: Tally;
  /**
   * For every facet, by choice id: the number of statements that would pass if that choice alone were
   * ticked in this facet and all other filters stayed as they are. Choices with 0 are present.
   */
  counts: Record<Facet, ReadonlyMap<string, number>>;
};
