import type { ActorKind, Attribution, Confidence, Stance } from "#core/debate/schema.ts";
import {
  type AlignmentOptions,
  DEFAULT_ALIGNMENT,
} from "#core/explore/alignment/alignment-options.ts";
import { DEFAULT_ROWS, type RowOrder } from "#core/explore/matrix/row-order.ts";
import type { Reduction } from "#core/explore/reduce/reduction.ts";
import { DEFAULT_METHOD, type ViewMethod } from "#core/explore/research/method-query.ts";

/** The filters: an empty list lets everything through; inside a list any match is enough. */
export type Filters = {
  stances: readonly Stance[];
  kinds: readonly ActorKind[];
  actors: readonly string[];
  /** Ids of the organizations that the actor is, or is affiliated with. */
  affiliations: readonly string[];
  countries: readonly string[];
  positions: readonly string[];
  themes: readonly string[];
  sources: readonly string[];
  attributions: readonly Attribution[];
  confidences: readonly Confidence[];
  /** Partial dates; a statement passes when its span of days overlaps from..to. */
  from: string | undefined;
  to: string | undefined;
  /** Words that must all occur (accent- and case-insensitive) in a statement's searchable text. */
  text: string;
};

/**
 * What the details panel shows. An edge is named by its actor and its position. In the place of an actor
 * there may be a merged node (see reduce/).
 */
export type Open =
  | { kind: "actor"; id: string }
  | { kind: "position"; id: string }
  | { kind: "edge"; actor: string; position: string }
  | { kind: "source"; id: string }
  | { kind: "statement"; id: string }
  | { kind: "relation"; id: string }
  /** Two to four different actors side by side, in the order of their columns. */
  | { kind: "compare"; actors: readonly string[] }
  /** How two actors are connected. */
  | { kind: "connect"; actors: readonly [string, string] };

/** Only the neighbourhood of one node (actor or position), up to `degree` edges away, is shown. */
export type Focus = { node: NodeRef; degree: number };
export type NodeRef = { kind: "actor" | "position"; id: string };

/** A step of a tour, counted from 1: what is shown is played as part of that tour. */
export type TourPlace = { id: string; step: number };

export const SHOWN = [
  "map",
  "matrix",
  "alignment",
  "spectrum",
  "time",
  "statements",
  "actors",
  "coverage",
  "interest",
  "research",
] as const;
/** What a lane of the timeline holds: all of one position, or all of one actor. */
export const LANES = ["position", "actor"] as const;
export const ARRANGEMENTS = ["ladder", "network"] as const;
export const UNMATCHED = ["hide", "fade"] as const;
export const SORT_COLUMNS = ["date", "actor", "position", "stance", "source"] as const;

export type Shown = (typeof SHOWN)[number];
export type Lanes = (typeof LANES)[number];
export type Arrangement = (typeof ARRANGEMENTS)[number];
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { column: SortColumn; descending: boolean };

/** Everything the reader asked for. It is what the address of the page carries, and nothing else is. */
export type ViewState = {
  filters: Filters;
  unmatched: (typeof UNMATCHED)[number];
  shown: Shown;
  /** How the map stands; undefined: as the number of positions asks for (usual-arrangement.ts). */
  arrangement: Arrangement | undefined;
  lanes: Lanes;
  /** Whether the map stands above the timeline too. */
  mapBesideTime: boolean;
  open: Open | undefined;
  focus: Focus | undefined;
  sort: Sort;
  /** How the rows of the matrix stand. */
  rows: RowOrder;
  /** Id of the position whose spectrum was chosen; without one, the view picks. */
  spectrum: string | undefined;
  /** What ties two actors in the alignment view. */
  alignment: AlignmentOptions;
  /** Whether the map shows the sourced ties that are not statements. */
  relations: boolean;
  /** How much of a large map is drawn; undefined: as its size asks for. */
  reduce: Reduction | undefined;
  /** How the networks of the research view are computed. */
  method: ViewMethod;
  /** The tour that is on, and where in it the reader is; the rest of the view may have left the step's own. */
  tour: TourPlace | undefined;
};

export const NO_FILTERS: Filters = {
  stances: [],
  kinds: [],
  actors: [],
  affiliations: [],
  countries: [],
  positions: [],
  themes: [],
  sources: [],
  attributions: [],
  confidences: [],
  from: undefined,
  to: undefined,
  text: "",
};

export const DEFAULT_VIEW: ViewState = {
  filters: NO_FILTERS,
  unmatched: "hide",
  shown: "map",
  arrangement: undefined,
  lanes: "position",
  mapBesideTime: false,
  open: undefined,
  focus: undefined,
  sort: { column: "date", descending: false },
  rows: DEFAULT_ROWS,
  spectrum: undefined,
  alignment: DEFAULT_ALIGNMENT,
  relations: false,
  reduce: undefined,
  method: DEFAULT_METHOD,
  tour: undefined,
};
