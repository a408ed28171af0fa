/** When two statements with the same row, column and stance count once: never, or in the same … */
export const DUPLICATES = ["include", "source", "week", "month", "year", "all"] as const;
export type Duplicates = (typeof DUPLICATES)[number];

/** The node that a statement is counted for, and what it is about. */
export type NetworkKind =
  | {
      network: "twomode";
      aggregation: "ignore" | "combine" | "subtract";
      normalization: "no" | "activity" | "prominence";
    }
  | {
      network: "onemode";
      aggregation: "ignore" | "subtract" | "congruence" | "conflict";
      normalization: "no" | "average" | "jaccard" | "cosine";
    };

/** Which statements are left out (or, with `only`, kept) by the value of one variable. */
export type ValueFilter = { variable: string; values: readonly string[]; only: boolean };

/** What tells statements about the same thing apart: their stance, another variable's text, or nothing. */
type Qualifier = { kind: "stance" } | { kind: "text"; variable: string } | { kind: "none" };

/** The part of the settings that says which statements count. */
export type StatementSettings = {
  /** Variable of the rows: its values are the nodes. */
  rows: string;
  /** Variable of the columns; in one-mode networks, what nodes are compared through. */
  columns: string | undefined;
  qualifier: Qualifier;
  /** True when stance plays no role, neither in the sums nor in what counts as a duplicate. */
  ignoreQualifier: boolean;
  duplicates: Duplicates;
  /** Both ends belong to the range; milliseconds since 1970-01-01, UTC. */
  from?: number | undefined;
  to?: number | undefined;
  filters: readonly ValueFilter[];
};

export type NetworkSettings = NetworkKind & {
  rows: string;
  columns: string;
  qualifier: Qualifier;
  duplicates: Duplicates;
  /** True: also nodes of the date range whose statements were all left out. */
  isolates: boolean;
  from?: number | undefined;
  to?: number | undefined;
  filters: readonly ValueFilter[];
};
