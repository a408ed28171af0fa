import { daySpan } from "#core/debate/partial-date.ts";
import { didYouMean } from "#core/debate/suggest.ts";
import { readMethod } from "#core/explore/research/method-query.ts";
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
import { FORMATS } from "./analyse-options.ts";
import { methodProblemText } from "./method-problem-text.ts";
import type { OptionWords } from "./option-words.ts";

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
    view: viewOf(options),
    language: wordOf(options, "--language"),
    at: atOf(options) ?? (options.given.has("--window") ? undefined : viewMethod(options)?.at),
    format: oneOf(options, { name: "--format", words: FORMATS, otherwise: "csv" }),
  };
  refuseContradictions(choices);
  return choices;
}

/** The query of a view; of a whole address what stands after "?". */
function viewOf(options: OptionWords): string | undefined {
  return wordOf(options, "--view")
    ?.replace(/^[^?#]*\?/, "")
    .replace(/#.*$/, "");
}

/** What a view's address says of the method; undefined where it says nothing. */
function viewMethod(options: OptionWords) {
  const words = new URLSearchParams(viewOf(options) ?? "").get("method");
  return words === null ? undefined : readMethod(words);
}

/** As the options say; what they leave open as the view's address says, or as is usual. */
function methodOf(options: OptionWords): Method {
  const usual = viewMethod(options) ?? USUAL_METHOD;
  const network = oneOf(options, {
    name: "--network",
    words: NETWORKS,
    otherwise: usual.network,
  });
  const { aggregation, duplicates, rows } = usual;
  const normalization =
    network === usual.network ? usual.normalization : usualNormalization(network);
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
    isolates: options.given.has("--isolates") || usual.isolates,
    window: windowOf(options) ?? usual.window,
    kernel: kernelOf(options) ?? usual.kernel,
    indent: options.given.has("--indent") || usual.indent,
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

/** What Discourse Network Analyzer calls otherwise. */
const DNA_WORDS: Readonly<Record<string, string>> = {
  onemode: "actors (or positions)",
  document: "source",
  acrossrange: "all",
};

/** The word after an option, when it is one of a list. */
function oneOf<Word extends string>(
  options: OptionWords,
  { name, words, otherwise }: { name: string; words: readonly Word[]; otherwise: Word },
): Word {
  const word = wordOf(options, name);
  if (word === undefined) return otherwise;
  const known = words.find((one) => one === word);
  if (known !== undefined) return known;
  const here = Object.hasOwn(DNA_WORDS, word) ? DNA_WORDS[word] : undefined;
  if (here !== undefined) throw new WrongUse(`${name} ${word} is called ${here} here`);
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
  document: "title",
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
