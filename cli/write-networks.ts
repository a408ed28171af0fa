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
import type { DiscourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import type { WindowNetwork } from "#core/measure/discourse/time-windows.ts";
import type { Choices } from "./analyse-choices.ts";
import type { CodedFile } from "./read-coded-file.ts";

type From = { file: CodedFile; choices: Choices };

const WRITERS = {
  csv: networkMatrixCsv,
  graphml: networkGraphml,
  gexf: networkGexf,
  dl: networkDl,
} as const;

/** One network in the format chosen, line by line. */
export function* networkLines(network: DiscourseNetwork, from: From): Generator<string> {
  const { format } = from.choices;
  if (format === "json") {
    yield* networkJson(network, { options: optionsOf(from), ...countsOf(network) });
    return;
  }
  const file = networkFile(network, from);
  if (format === "edges") {
    yield EDGE_COLUMNS;
    yield* networkEdgesCsv(file);
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

function timesOf({ start, middle, stop }: WindowNetwork) {
  return { start: timeText(start), middle: timeText(middle), stop: timeText(stop) };
}

function networkFile(network: DiscourseNetwork, from: From): NetworkFile {
  const { rows, columns, matrix } = network;
  return { rows, columns, matrix, ...methodModes(from.choices), settings: settingsOf(from) };
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
  };
}
