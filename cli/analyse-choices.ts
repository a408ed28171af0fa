import { daySpan } from "#core/debate/partial-date.ts";
import { didYouMean } from "#core/debate/suggest.ts";
import {
  ACTOR_ROWS,
  AGGREGATIONS,
  KERNELS,
  type Kernel,
  type Method,
  NETWORKS,
  NORMALIZATIONS,
  USUAL_METHOD,
  usualNormalization,
  WINDOW_UNITS,
} from "#core/measure/discourse/method.ts";
import { kindOfMethod, methodProblem } from "#core/measure/discourse/method-problem.ts";
import { DUPLICATES, type NetworkKind } from "#core/measure/discourse/network-settings.ts";
import { readTime } from "#core/measure/discourse/read-coded-csv.ts";
import { methodProblemText } from "./method-problem-text.ts";
import type { OptionSpec, OptionWords } from "./option-words.ts";

export const FORMATS = ["csv", "edges", "json", "graphml", "gexf", "dl"] as const;

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

/** What was asked, complete: defaults filled in, contradictions refused. */
export type Choices = Method & {
  /** False when the network was left to us. */
  networkGiven: boolean;
  kind: NetworkKind;
  from: number | undefined;
  to: number | undefined;
  filters: readonly { variable: string; value: string; only: boolean }[];
  /** Query of a view of the explorer: of a debate file only what passes its filters counts. */
  view: string | undefined;
  /** The language in which a debate file is read; its own when left out. */
  language: string | undefined;
  /** Number of the window whose network is wanted alone, from 1. */
  at: number | undefined;
  format: (typeof FORMATS)[number];
};

export type ChoicesRead = { ok: true; choices: Choices } | { ok: false; message: string };

/** Thrown inside this file only: the first choice that cannot be made. */
class WrongUse extends Error {}

/** The choices of `standpoint analyse`, or in a sentence what is wrong with them. */
export function readChoices(options: OptionWords): ChoicesRead {
  try {
    return { ok: true, choices: choicesOf(options) };
  } catch (error) {
    if (error instanceof WrongUse) return { ok: false, message: error.message };
    throw error;
  }
}

function choicesOf(options: OptionWords): Choices {
  const method = methodOf(options);
  const read = kindOfMethod(method);
  if (!read.ok) throw new WrongUse(methodProblemText(read.problem));
  const choices = {
    ...method,
    networkGiven: options.given.has("--network"),
    kind: read.kind,
    from: dateOf(options, "--from")?.first,
    to: dateOf(options, "--to")?.last,
    filters: [...filtersOf(options, "--exclude"), ...filtersOf(options, "--only")],
    view: wordOf(options, "--view"),
    language: wordOf(options, "--language"),
    at: atOf(options),
    format: oneOf(options, { name: "--format", words: FORMATS, otherwise: "csv" }),
  };
  refuseContradictions(choices);
  return choices;
}

function methodOf(options: OptionWords): Method {
  const network = oneOf(options, {
    name: "--network",
    words: NETWORKS,
    otherwise: USUAL_METHOD.network,
  });
  const { aggregation, duplicates, rows } = USUAL_METHOD;
  const normalization = usualNormalization(network);
  return {
    network,
    aggregation: oneOf(options, {
      name: "--aggregation",
      words: AGGREGATIONS,
      otherwise: aggregation,
    }),
    normalization: oneOf(options, {
      name: "--normalization",
      words: NORMALIZATIONS,
      otherwise: normalization,
    }),
    duplicates: oneOf(options, { name: "--duplicates", words: DUPLICATES, otherwise: duplicates }),
    rows: oneOf(options, { name: "--rows", words: ACTOR_ROWS, otherwise: rows }),
    isolates: options.given.has("--isolates"),
    window: windowOf(options),
    kernel: kernelOf(options),
    indent: options.given.has("--indent"),
  };
}

function kernelOf(options: OptionWords): Kernel | undefined {
  if (!options.given.has("--kernel")) return undefined;
  return oneOf<Kernel>(options, { name: "--kernel", words: KERNELS, otherwise: "uniform" });
}

function refuseContradictions(choices: Choices): void {
  const { from, to, window, at, format } = choices;
  if (from !== undefined && to !== undefined && from > to) {
    throw new WrongUse("--from is later than --to; swap them");
  }
  const problem = methodProblem(choices);
  if (problem !== undefined) throw new WrongUse(methodProblemText(problem));
  if (at !== undefined && window === undefined) {
    throw new WrongUse("--at chooses one of many windows; add --window, such as --window months 3");
  }
  const isMany = window !== undefined && at === undefined;
  if (isMany && format !== "json" && format !== "edges") {
    throw new WrongUse(
      `--window gives many networks and a ${format} file holds one; choose one with --at, or --format json or --format edges`,
    );
  }
}

function wordOf(options: OptionWords, name: string): string | undefined {
  return options.given.get(name)?.[0]?.[0];
}

/** The word after an option, when it is one of a list. */
function oneOf<Word extends string>(
  options: OptionWords,
  { name, words, otherwise }: { name: string; words: readonly Word[]; otherwise: Word },
): Word {
  const word = wordOf(options, name);
  if (word === undefined) return otherwise;
  const known = words.find((one) => one === word);
  if (known !== undefined) return known;
  throw new WrongUse(
    `${name} cannot be "${word}"${didYouMean(word, words) || `; it is one of ${words.join(", ")}`}`,
  );
}

const DAY_MS = 86_400_000;

/** The first and last moment of a date, in milliseconds. */
function dateOf(options: OptionWords, name: string): { first: number; last: number } | undefined {
  const word = wordOf(options, name);
  if (word === undefined) return undefined;
  const span = daySpan(word);
  if (span !== undefined) return { first: span.first * DAY_MS, last: (span.last + 1) * DAY_MS - 1 };
  const moment = readTime(word);
  if (moment !== undefined) return { first: moment, last: moment };
  throw new WrongUse(`${name} "${word}" is no date; write 2025, 2025-02 or 2025-02-03`);
}

function windowOf(options: OptionWords): Method["window"] {
  const [word = "", size = ""] = options.given.get("--window")?.[0] ?? [];
  if (word === "") return undefined;
  const unit = WINDOW_UNITS.find((one) => one === word);
  if (unit === undefined) {
    throw new WrongUse(`--window cannot count "${word}"; it counts ${WINDOW_UNITS.join(", ")}`);
  }
  if (!/^[1-9]\d{0,5}$/.test(size)) {
    throw new WrongUse(`--window ${unit} "${size}" needs a whole number from 1 on`);
  }
  return { unit, size: Number(size) };
}

function atOf(options: OptionWords): number | undefined {
  const word = wordOf(options, "--at");
  if (word === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(word)) return Number(word);
  throw new WrongUse(`--at "${word}" is no number of a window; write a whole number from 1 on`);
}

/** The variables of a filter: ours, and the words of the CSV layout for the same. */
const FILTER_VARIABLES: Readonly<Record<string, string>> = {
  actor: "person",
  person: "person",
  organization: "organization",
  position: "concept",
  concept: "concept",
  stance: "agreement",
  agreement: "agreement",
  author: "author",
  source: "source",
  section: "section",
  type: "type",
};

function filtersOf(
  options: OptionWords,
  name: "--exclude" | "--only",
): Choices["filters"][number][] {
  return (options.given.get(name) ?? []).map(([word = ""]) => {
    const equals = word.indexOf("=");
    const asked = word.slice(0, Math.max(0, equals));
    const variable = Object.hasOwn(FILTER_VARIABLES, asked) ? FILTER_VARIABLES[asked] : undefined;
    if (variable === undefined) {
      const known = Object.keys(FILTER_VARIABLES).join(", ");
      throw new WrongUse(`${name} "${word}" is no variable=value; the variables are ${known}`);
    }
    return { variable, value: word.slice(equals + 1), only: name === "--only" };
  });
}
