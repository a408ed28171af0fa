import {
  ACTOR_ROWS,
  AGGREGATIONS,
  KERNELS,
  type Method,
  NETWORKS,
  NORMALIZATIONS,
  type TimeWindow,
  USUAL_METHOD,
  usualNormalization,
  WINDOW_UNITS,
} from "#core/measure/discourse/method.ts";
import { DUPLICATES } from "#core/measure/discourse/network-settings.ts";

/** How the networks of a view are computed, and which window of a series is shown: from 1; undefined: the fullest. */
export type ViewMethod = Method & { at: number | undefined };

/** The field's usual method, at the window with the most statements. */
export const DEFAULT_METHOD: ViewMethod = { ...USUAL_METHOD, at: undefined };

/** The largest number in a method: of the width of a window, and of a window. */
export const METHOD_NUMBER_MAX = 999_999;

/** Every word that stands by itself in a method's address form; no two choices share one. */
export const METHOD_WORDS: readonly string[] = [
  ...NETWORKS,
  ...AGGREGATIONS,
  ...NORMALIZATIONS,
  ...DUPLICATES,
  ...ACTOR_ROWS,
  ...KERNELS,
  "isolates",
  "indent",
];

/** What stands before a number: “months-3” is a window, “at-2” the second one. */
export const METHOD_NUMBERS: readonly string[] = [...WINDOW_UNITS, "at"];

/**
 * The method that words joined by dots ask for, in any order: “twomode.ignore.months-3.at-2”. What is not
 * named is usual; what is no word of a method is passed over; of two words for one choice the first counts.
 */
export function readMethod(text: string): ViewMethod {
  const words = text.split(".");
  const one = <Word extends string>(among: readonly Word[]) =>
    words.flatMap((word) => among.find((known) => known === word) ?? [])[0];
  const network = one(NETWORKS) ?? USUAL_METHOD.network;
  return {
    network,
    aggregation: one(AGGREGATIONS) ?? USUAL_METHOD.aggregation,
    normalization: one(NORMALIZATIONS) ?? usualNormalization(network),
    duplicates: one(DUPLICATES) ?? USUAL_METHOD.duplicates,
    rows: one(ACTOR_ROWS) ?? USUAL_METHOD.rows,
    isolates: words.includes("isolates"),
    window: words.flatMap((word) => readWindow(word) ?? [])[0],
    kernel: one(KERNELS),
    indent: words.includes("indent"),
    at: words.flatMap((word) => readNumber(word, "at") ?? [])[0],
  };
}

function readWindow(word: string): TimeWindow | undefined {
  for (const unit of WINDOW_UNITS) {
    const size = readNumber(word, unit);
    if (size !== undefined) return { unit, size };
  }
  return undefined;
}

function readNumber(word: string, name: string): number | undefined {
  const digits = word.startsWith(`${name}-`) ? word.slice(name.length + 1) : "";
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : undefined;
}

/** The address form of a method, undefined for the usual one; only what is not usual is written. */
export function writeMethod(method: ViewMethod): string | undefined {
  const { network, window } = method;
  const usual = { ...USUAL_METHOD, normalization: usualNormalization(network) };
  const choices = ["network", "aggregation", "normalization", "duplicates", "rows"] as const;
  const words = [
    ...choices.map((choice) => (method[choice] === usual[choice] ? undefined : method[choice])),
    method.isolates ? "isolates" : undefined,
    window && `${window.unit}-${window.size}`,
    method.kernel,
    method.indent ? "indent" : undefined,
    method.at && `at-${method.at}`,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(".");
}
