import { CALENDAR_UNITS, type CalendarUnit } from "./calendar.ts";
import type { Duplicates } from "./network-settings.ts";

export const NETWORKS = ["actors", "positions", "twomode"] as const;
export const ACTOR_ROWS = ["person", "organization"] as const;
export const AGGREGATIONS = ["ignore", "combine", "subtract", "congruence", "conflict"] as const;
export const NORMALIZATIONS = [
  "no",
  "activity",
  "prominence",
  "average",
  "jaccard",
  "cosine",
] as const;
export const WINDOW_UNITS = [...CALENDAR_UNITS, "events"] as const;

/** How a statement's weight falls with its distance from the middle of a window. */
export const KERNELS = ["uniform", "epanechnikov", "triangular", "gaussian"] as const;

export type Kernel = (typeof KERNELS)[number];
export type NetworkName = (typeof NETWORKS)[number];
type Aggregation = (typeof AGGREGATIONS)[number];
type Normalization = (typeof NORMALIZATIONS)[number];

/** The width of a moving window: so many units of the calendar, or so many statements (“events”). */
export type TimeWindow = { unit: CalendarUnit | "events"; size: number };

/**
 * How a discourse network is to be computed, as a person chooses it. Choices may contradict one another:
 * see `methodProblem`.
 */
export type Method = {
  network: NetworkName;
  aggregation: Aggregation;
  normalization: Normalization;
  duplicates: Duplicates;
  /** Who a statement counts for: whoever made it, or the organization it spoke for. */
  rows: (typeof ACTOR_ROWS)[number];
  /** True: also nodes that no counted statement mentions; in windows, the same nodes in each. */
  isolates: boolean;
  window: TimeWindow | undefined;
  kernel: Kernel | undefined;
  /** True: the first and last kernel slice have a whole half width of statements around them. */
  indent: boolean;
};

/** The normalization that is usual for a network: average activity between nodes of one kind, else none. */
export function usualNormalization(network: NetworkName): "no" | "average" {
  return network === "twomode" ? "no" : "average";
}

/** The field's usual choices: actors, agreement minus disagreement, average activity, once per source. */
export const USUAL_METHOD: Method = {
  network: "actors",
  aggregation: "subtract",
  normalization: usualNormalization("actors"),
  duplicates: "source",
  rows: "person",
  isolates: false,
  window: undefined,
  kernel: undefined,
  indent: false,
};
