import {
  ACTOR_ROWS,
  AGGREGATIONS,
  KERNELS,
  NETWORKS,
  NORMALIZATIONS,
  WINDOW_UNITS,
} from "#core/measure/discourse/method.ts";
import { DUPLICATES } from "#core/measure/discourse/network-settings.ts";
import type { OptionSpec } from "./option-words.ts";

export const FORMATS = ["csv", "edges", "json", "graphml", "gexf", "dl"] as const;

/** What each option is for, and what counts without it. */
export const OPTION_WORDS: Readonly<Record<string, string>> = {
  "--network":
    "twomode (actors × positions), or actors or positions tied by each other (default: actors)",
  "--aggregation": "which ties count (default: subtract, agreement minus disagreement)",
  "--normalization": "by what ties are divided (default: average; no in twomode)",
  "--duplicates":
    "how often an equal statement counts: always, once per source (document), per period (default: source)",
  "--rows":
    "whether an actor is who made the statement or the organization it speaks for (default: person)",
  "--isolates":
    "keeps actors and positions that the filters and the dates leave without a statement",
  "--from": "the first day that counts",
  "--to": "the last day that counts",
  "--exclude": "leaves out what has the value; may be repeated",
  "--only": "keeps what has the value; may be repeated",
  "--view": "the statements (and the method) of a page's address, or of what stands in it after ?",
  "--language": "names in this language, of a debate file that has it",
  "--window": "one network for each stretch of so many days, weeks, months, years or statements",
  "--at": "the network of one window alone",
  "--kernel": "weighs statements by how near to the middle of the window they are",
  "--indent": "keeps windows of a kernel inside the debate",
  "--format": "edges is a list of ties, csv a matrix (default: csv)",
};

export const ANALYSE_OPTIONS: OptionSpec = {
  "--network": [NETWORKS.join("|")],
  "--aggregation": [AGGREGATIONS.join("|")],
  "--normalization": [NORMALIZATIONS.join("|")],
  "--duplicates": [DUPLICATES.join("|")],
  "--rows": [ACTOR_ROWS.join("|")],
  "--isolates": [],
  "--from": ["a date (2025, 2025-02, 2025-02-03)"],
  "--to": ["a date (2025, 2025-02, 2025-02-03)"],
  "--exclude": ["variable=value"],
  "--only": ["variable=value"],
  "--view": ["the part of a debate page's address after ?"],
  "--language": ["a language of the debate file, such as es"],
  "--window": [WINDOW_UNITS.join("|"), "a number"],
  "--at": ["the number of a window, from 1"],
  "--kernel": [KERNELS.join("|")],
  "--indent": [],
  "--format": [FORMATS.join("|")],
};
