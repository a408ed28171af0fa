import { daySpan } from "#core/debate/partial-date.ts";
import { didYouMean } from "#core/debate/suggest.ts";
import { CALENDAR_UNITS, type CalendarUnit } from "#core/measure/discourse/calendar.ts";
import { KERNELS, type Kernel } from "#core/measure/discourse/kernel-slices.ts";
import {
  DUPLICATES,
  type Duplicates,
  type NetworkKind,
} from "#core/measure/discourse/network-settings.ts";
import { readTime } from "#core/measure/discourse/read-coded-csv.ts";
import type { OptionSpec, OptionWords } from "./option-words.ts";

export const NETWORKS = ["actors", "positions", "twomode"] as const;
export const FORMATS = ["csv", "edges", "json", "graphml", "gexf", "dl"] as const;
const ROWS = ["person", "organization"] as const;
const AGGREGATIONS = ["ignore", "combine", "subtract", "congruence", "conflict"] as const;
const NORMALIZATIONS = ["no", "activity", "prominence", "average", "jaccard", "cosine"] as const;
const UNITS = [...CALENDAR_UNITS, "events"] as const;

export const ANALYSE_OPTIONS: OptionSpec = {
  "--network": [NETWORKS.join("|")],
  "--aggregation": [AGGREGATIONS.join("|")],
  "--normalization": [NORMALIZATIONS.join("|")],
  "--duplicates": [DUPLICATES.join("|")],
  "--rows": [ROWS.join("|")],
  "--isolates": [],
  "--from": ["a date (2025, 2025-02, 2025-02-03)"],
  "--to": ["a date (2025, 2025-02, 2025-02-03)"],
  "--exclude": ["variable=value"],
  "--only": ["variable=value"],
  "--window": [UNITS.join("|"), "a number"],
  "--kernel": [KERNELS.join("|")],
  "--indent": [],
  "--format": [FORMATS.join("|")],
};

/** What was asked, complete: defaults filled in, contradictions refused. */
export type Choices = {
  network: (typeof NETWORKS)[number];
  /** False when the network was left to us. */
  networkGiven: boolean;
  kind: NetworkKind;
  duplicates: Duplicates;
  rows: (typeof ROWS)[number];
  isolates: boolean;
  from: number | undefined;
  to: number | undefined;
  filters: readonly { variable: string; value: string; only: boolean }[];
  window: { unit: CalendarUnit | "events"; size: number } | undefined;
  kernel: Kernel | undefined;
  indent: boolean;
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
  const network = oneOf(options, { name: "--network", words: NETWORKS, otherwise: "actors" });
  const kernel = options.given.has("--kernel")
    ? oneOf(options, { name: "--kernel", words: KERNELS, otherwise: "uniform" })
    : undefined;
  const choices = {
    network,
    networkGiven: options.given.has("--network"),
    kind: kindOf(network, options),
    duplicates: oneOf(options, { name: "--duplicates", words: DUPLICATES, otherwise: "source" }),
    rows: oneOf(options, { name: "--rows", words: ROWS, otherwise: "person" }),
    isolates: options.given.has("--isolates"),
    from: dateOf(options, "--from")?.first,
    to: dateOf(options, "--to")?.last,
    filters: [...filtersOf(options, "--exclude"), ...filtersOf(options, "--only")],
    window: windowOf(options),
    kernel,
    indent: options.given.has("--indent"),
    format: oneOf(options, { name: "--format", words: FORMATS, otherwise: "csv" }),
  };
  refuseContradictions(choices);
  return choices;
}

function refuseContradictions(choices: Choices): void {
  const { from, to, window, kernel, kind, format, indent } = choices;
  if (from !== undefined && to !== undefined && from > to) {
    throw new WrongUse("--from is later than --to; swap them");
  }
  if (kernel !== undefined && window === undefined) {
    throw new WrongUse("--kernel smooths time windows; add --window, such as --window days 30");
  }
  if (kernel !== undefined && window?.unit === "events") {
    throw new WrongUse("--kernel needs windows of days, weeks, months or years, not of events");
  }
  if (
    kernel !== undefined &&
    (kind.aggregation === "combine" || kind.normalization === "jaccard")
  ) {
    throw new WrongUse(
      "--kernel weighs statements, which combine and jaccard cannot use; choose another aggregation or normalization",
    );
  }
  if (indent && kernel === undefined) {
    throw new WrongUse("--indent belongs to --kernel; plain windows always lie inside the debate");
  }
  if (window !== undefined && format !== "json" && format !== "edges") {
    throw new WrongUse(
      `--window gives many networks and a ${format} file holds one; choose --format json or --format edges`,
    );
  }
}

const ONLY_TWO_MODE: readonly string[] = ["combine", "activity", "prominence"];

function kindOf(network: Choices["network"], options: OptionWords): NetworkKind {
  const aggregation = oneOf(options, {
    name: "--aggregation",
    words: AGGREGATIONS,
    otherwise: "subtract",
  });
  const normalization = oneOf(options, {
    name: "--normalization",
    words: NORMALIZATIONS,
    otherwise: network === "twomode" ? "no" : "average",
  });
  if (network === "twomode") {
    const fits = aggregation !== "congruence" && aggregation !== "conflict";
    if (!fits) throw new WrongUse(needs(`--aggregation ${aggregation}`, "actors or positions"));
    if (normalization !== "no" && !isTwoModeOnly(normalization)) {
      throw new WrongUse(needs(`--normalization ${normalization}`, "actors or positions"));
    }
    return { network: "twomode", aggregation, normalization };
  }
  if (aggregation === "combine") throw new WrongUse(needs("--aggregation combine", "twomode"));
  if (isTwoModeOnly(normalization)) {
    throw new WrongUse(needs(`--normalization ${normalization}`, "twomode"));
  }
  return { network: "onemode", aggregation, normalization };
}

function isTwoModeOnly(word: string): word is "activity" | "prominence" {
  return ONLY_TWO_MODE.includes(word);
}

function needs(option: string, network: string): string {
  return `${option} needs --network ${network}`;
}

/** The word after an option, when it is one of a list. */
function oneOf<Word extends string>(
  options: OptionWords,
  { name, words, otherwise }: { name: string; words: readonly Word[]; otherwise: Word },
): Word {
  const word = options.given.get(name)?.[0]?.[0];
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
  const word = options.given.get(name)?.[0]?.[0];
  if (word === undefined) return undefined;
  const span = daySpan(word);
  if (span !== undefined) return { first: span.first * DAY_MS, last: (span.last + 1) * DAY_MS - 1 };
  const moment = readTime(word);
  if (moment !== undefined) return { first: moment, last: moment };
  throw new WrongUse(`${name} "${word}" is no date; write 2025, 2025-02 or 2025-02-03`);
}

function windowOf(options: OptionWords): Choices["window"] {
  const [word = "", size = ""] = options.given.get("--window")?.[0] ?? [];
  if (word === "") return undefined;
  const unit = UNITS.find((one) => one === word);
  if (unit === undefined) {
    throw new WrongUse(`--window cannot count "${word}"; it counts ${UNITS.join(", ")}`);
  }
  if (!/^[1-9]\d{0,5}$/.test(size)) {
    throw new WrongUse(`--window ${unit} "${size}" needs a whole number from 1 on`);
  }
  return { unit, size: Number(size) };
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
