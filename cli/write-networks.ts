import { indexDebate } from "#core/debate/index-debate.ts";
import { methodFacts, methodModes, timeText } from "#core/exchange/networks/method-facts.ts";
import {
  EDGE_COLUMNS,
  networkEdgesCsv,
  networkMatrixCsv,
} from "#core/exchange/networks/network-csv.ts";
import { networkDl } from "#core/exchange/networks/network-dl.ts";
import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import { networkGexf } from "#core/exchange/networks/network-gexf.ts";
import { networkGraphml } from "#core/exchange/networks/network-graphml.ts";
import { networkJson } from "#core/exchange/networks/network-json.ts";
import { parseQuery, viewQuery } from "#core/explore/view-url.ts";
import type { DiscourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import type { WindowNetwork, WindowTimes } from "#core/measure/discourse/time-windows.ts";
import type { Choices } from "./analyse-choices.ts";
import type { CodedFile } from "./read-coded-file.ts";

type From = { file: CodedFile; choices: Choices };

const WRITERS = {
  csv: networkMatrixCsv,
  graphml: networkGraphml,
  gexf: networkGexf,
  dl: networkDl,
} as const;

/** A network, and of that of one window when it begins and ends. */
type MaybeOfWindow = DiscourseNetwork & Partial<WindowTimes>;

/** One network in the format chosen, line by line. */
export function* networkLines(network: MaybeOfWindow, from: From): Generator<string> {
  const { format } = from.choices;
  const times = timesOf(network);
  if (format === "json") {
    yield* networkJson(network, { options: optionsOf(from), ...times, ...countsOf(network) });
    return;
  }
  const file = networkFile(network, from);
  if (format === "edges") {
    yield EDGE_COLUMNS;
    yield* networkEdgesCsv(file, times);
    return;
  }
  yield* WRITERS[format](file);
}

/** The networks of moving windows as one JSON object or one edge list, line by line. */
export function* windowLines(networks: Iterable<WindowNetwork>, from: From): Generator<string> {
  if (from.choices.format === "edges") {
    yield EDGE_COLUMNS;
    for (const network of networks) {
      yield* networkEdgesCsv(networkFile(network, from), timesOf(network));
    }
    return;
  }
  yield `{"options":${JSON.stringify(optionsOf(from))},`;
  yield '"windows":[';
  let begun = false;
  for (const network of networks) {
    if (begun) yield ",";
    yield* networkJson(network, { ...timesOf(network), ...countsOf(network) });
    begun = true;
  }
  yield "]}";
}

function countsOf({ statements }: DiscourseNetwork) {
  return { statements: statements.length, statementIds: statements.map(({ id }) => id) };
}

function timesOf({ start, middle, stop }: MaybeOfWindow) {
  if (start === undefined || middle === undefined || stop === undefined) return undefined;
  return { start: timeText(start), middle: timeText(middle), stop: timeText(stop) };
}

function networkFile(network: MaybeOfWindow, from: From): NetworkFile {
  const { rows, columns, matrix } = network;
  // The list of ties has columns for them.
  const times = from.choices.format === "edges" ? undefined : timesOf(network);
  const settings = { ...settingsOf(from), ...times };
  return { rows, columns, matrix, ...methodModes(from.choices), settings };
}

/** The options that say something, as words. An edge list repeats them on each line, without the citation. */
function settingsOf(from: From): Record<string, string> {
  const entries = Object.entries(optionsOf(from)).map(([name, value]) => [
    name,
    String(value ?? ""),
  ]);
  const short = from.choices.format === "edges";
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== "" && !(short && name === "citation")),
  );
}

/** Everything that decides the numbers, by the names of the options. */
export function optionsOf({ file, choices }: From) {
  const { filters } = choices;
  const filterWords = (wanted: boolean) =>
    filters
      .filter(({ only }) => only === wanted)
      .map(({ variable, value }) => `${variable}=${value}`);
  const { window, kernel, indent, ...kind } = methodFacts(choices, file.coded);
  return {
    ...file.origin,
    ...kind,
    from: choices.from === undefined ? null : timeText(choices.from),
    to: choices.to === undefined ? null : timeText(choices.to),
    exclude: filterWords(false),
    only: filterWords(true),
    ...(choices.view === undefined ? {} : { view: choices.view }),
    window,
    ...(choices.at === undefined ? {} : { at: choices.at }),
    kernel,
    indent,
    ...addressOf({ file, choices }),
  };
}

/**
 * What stands after the address of the debate's page where the site shows the same network; nothing for a
 * CSV file, or where options leave out what no filter of the page does.
 */
function addressOf({ file: { debate }, choices }: From): { address?: string } {
  const { filters, from, to, view = "", at } = choices;
  if (debate === undefined || filters.length > 0 || from !== undefined || to !== undefined)
    return {};
  const shown = parseQuery(view, indexDebate(debate));
  return {
    address: `?${viewQuery({ ...shown, shown: "research", method: { ...choices, at } })}`,
  };
}
