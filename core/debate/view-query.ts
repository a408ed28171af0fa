import { LEAST_SHARED, THRESHOLDS } from "#core/explore/alignment/alignment-options.ts";
import { ROW_ORDERS } from "#core/explore/matrix/row-order.ts";
import { REDUCTIONS } from "#core/explore/reduce/reduction.ts";
import { METHOD_NUMBERS, METHOD_WORDS } from "#core/explore/research/method-query.ts";
import { ARRANGEMENTS, LANES, SHOWN, SORT_COLUMNS, UNMATCHED } from "#core/explore/view-state.ts";
import { ACTOR_KINDS, ATTRIBUTIONS, CONFIDENCES, STANCES } from "./vocabulary.ts";

/**
 * The grammar of a view's query: the part of a debate page's address after "?".
 * A key's value is one of
 * - `words`: words of a closed list, joined by commas
 * - `word`: one word of a closed list
 * - `ids`: ids (or country codes) of this debate, joined by commas
 * - `date`: a partial date
 * - `text`: any words
 * - `target`: a kind and its ids, joined by dots: `actor.<id>`, `edge.<actor>.<position>` …
 * - `focus`: `actor.<id>.<degree>` or `position.<id>.<degree>`
 * - `sort`: `<column>`, `<column>.asc` or `<column>.desc`
 * - `order`: one word of a closed list, or `like.<actor>`
 * - `id`: one id of this debate
 * - `reduction`: `none`, `<by>`, or `<by>.<actors>.<positions>` and keys of merged nodes, joined by dots
 * - `method`: words of a closed list, and numbers after a name (`months-3`), joined by dots
 */
export type QueryValue =
  | { form: "words"; words: readonly string[] }
  | { form: "word"; words: readonly string[] }
  | { form: "ids"; of: IdList }
  | { form: "date" }
  | { form: "text" }
  | { form: "target" }
  | { form: "focus" }
  | { form: "sort"; columns: readonly string[] }
  | { form: "order"; words: readonly string[] }
  | { form: "method"; words: readonly string[]; numbers: readonly string[] }
  | { form: "id"; of: IdList }
  | { form: "reduction"; words: readonly string[] };

/** What an id in a query may name. An organization is an actor that others are affiliated with, or that is not a person. */
export type IdList =
  | "actor"
  | "organization"
  | "country"
  | "position"
  | "theme"
  | "source"
  | "statement"
  | "relation";

export const QUERY_GRAMMAR = {
  stance: { form: "words", words: STANCES },
  kind: { form: "words", words: ACTOR_KINDS },
  actor: { form: "ids", of: "actor" },
  affiliation: { form: "ids", of: "organization" },
  country: { form: "ids", of: "country" },
  position: { form: "ids", of: "position" },
  theme: { form: "ids", of: "theme" },
  source: { form: "ids", of: "source" },
  attribution: { form: "words", words: ATTRIBUTIONS },
  confidence: { form: "words", words: CONFIDENCES },
  from: { form: "date" },
  to: { form: "date" },
  q: { form: "text" },
  unmatched: { form: "word", words: UNMATCHED },
  show: { form: "word", words: SHOWN },
  arrange: { form: "word", words: ARRANGEMENTS },
  lanes: { form: "word", words: LANES },
  /** The map stands above the timeline too. */
  beside: { form: "word", words: ["map"] },
  open: { form: "target" },
  focus: { form: "focus" },
  sort: { form: "sort", columns: SORT_COLUMNS },
  rows: { form: "order", words: ROW_ORDERS },
  spectrum: { form: "id", of: "position" },
  /** The alignment view: least agreement that ties two actors, and least number of positions they share. */
  agree: { form: "word", words: THRESHOLDS },
  shared: { form: "word", words: LEAST_SHARED },
  relations: { form: "word", words: ["on"] },
  reduce: { form: "reduction", words: REDUCTIONS },
  method: { form: "method", words: METHOD_WORDS, numbers: METHOD_NUMBERS },
  /** `view=all` alone is how a view without any filter is written. */
  view: { form: "word", words: ["all"] },
} as const satisfies Record<string, QueryValue>;

export type QueryKey = keyof typeof QUERY_GRAMMAR;

/** Every key a query may have, in the order in which they are written. */
export const QUERY_KEYS: readonly string[] = Object.keys(QUERY_GRAMMAR);

/** The most actors that `open=compare` sets side by side; two are the fewest. */
export const COMPARED_MOST = 4;

/** What `open=` may show: the kind, and what each id after it names. `compare` may name more actors. */
export const OPEN_TARGETS: Readonly<Record<string, readonly IdList[]>> = {
  actor: ["actor"],
  position: ["position"],
  edge: ["actor", "position"],
  source: ["source"],
  statement: ["statement"],
  relation: ["relation"],
  compare: ["actor", "actor"],
  connect: ["actor", "actor"],
  /** Older name of a comparison of two. */
  pair: ["actor", "actor"],
};

/** What `focus=` may centre on. */
export const FOCUS_TARGETS: readonly ("actor" | "position")[] = ["actor", "position"];

/** The largest number of steps away from the focused node that `focus=` may ask for. */
export const FOCUS_DEGREE_MAX = 6;
