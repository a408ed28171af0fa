import { methodModes, timeText } from "#core/exchange/networks/method-facts.ts";
import {
  EDGE_COLUMNS,
  networkEdgesCsv,
  networkMatrixCsv,
} from "#core/exchange/networks/network-csv.ts";
import { networkDl } from "#core/exchange/networks/network-dl.ts";
import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import { networkGexf } from "#core/exchange/networks/network-gexf.ts";
import { networkGraphml } from "#core/exchange/networks/network-graphml.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { networkProblem, windowProblem } from "#core/measure/discourse/data-problem.ts";
import {
  type DiscourseNetwork,
  namesOf,
  networkOf,
} from "#core/measure/discourse/discourse-network.ts";
import { fullestWindow } from "#core/measure/discourse/fullest-window.ts";
import { kindOfMethod, methodProblem } from "#core/measure/discourse/method-problem.ts";
import { settingsOfMethod } from "#core/measure/discourse/method-settings.ts";
import { frameNetwork, type NetworkFrame } from "#core/measure/discourse/network-frame.ts";
import { type NetworkCamps, networkCamps } from "#core/measure/discourse/network-groups.ts";
import type { LazyWindow } from "#core/measure/discourse/time-windows.ts";
import { windowSeries } from "#core/measure/discourse/window-series.ts";
import type { ViewMethod } from "./method-query.ts";
import {
  type Effort,
  type MeasuredFrom,
  type MeasureValues,
  measureEffort,
  measureValues,
  type ResearchMeasure,
} from "./research-measures.ts";
import {
  MATRIX_CELLS_MAX,
  type Moment,
  type ResearchProblem,
  type ShownNetwork,
  strongestTies,
} from "./shown-network.ts";

export const NETWORK_FILES = ["csv", "edges", "graphml", "gexf", "dl"] as const;
export type NetworkFileKind = (typeof NETWORK_FILES)[number];

export type ResearchQuestion = {
  /** The statements that pass the filters of the view. */
  coded: CodedDebate;
  method: ViewMethod;
};

/** The networks of one question: what is shown of them, what is measured in them, and files of them. */
export type ResearchSession = {
  network: ShownNetwork;
  effort: (name: ResearchMeasure) => Effort;
  measure: <Name extends ResearchMeasure>(name: Name) => MeasureValues[Name];
  /** The network that is shown as a file, in full precision. */
  file: (kind: NetworkFileKind, settings: NetworkFile["settings"]) => string;
};

export type SessionOpened =
  | { ok: true; session: ResearchSession }
  | { ok: false; problem: ResearchProblem };

/** Works out what a method gives of some statements, or why it gives nothing. */
export function openSession({ coded, method }: ResearchQuestion): SessionOpened {
  const clash = methodProblem(method);
  if (clash !== undefined) return { ok: false, problem: clash };
  const read = kindOfMethod(method);
  if (!read.ok) return read;
  const settings = settingsOfMethod(method, read.kind, { filters: [] });
  const frame = frameNetwork(coded, settings);
  const { network: name, window } = method;
  const problem = networkProblem({
    kept: frame.kept,
    network: name,
    ties: name !== "twomode",
    ...namesOf(frame, frame.kept),
  });
  if (problem !== undefined) return { ok: false, problem };
  const windows = windowSeries(coded, settings, method);
  if (window !== undefined && windows.length === 0) {
    return { ok: false, problem: windowProblem(frame.kept, window) };
  }
  return { ok: true, session: sessionOf({ coded, method, frame, windows }) };
}

type Prepared = Pick<MeasuredFrom, "coded" | "method" | "frame"> & {
  method: ViewMethod;
  windows: readonly LazyWindow[];
};

function sessionOf(prepared: Prepared): ResearchSession {
  const { coded, method, frame, windows } = prepared;
  const whole = networkOf(frame, frame.kept);
  const at =
    method.at === undefined ? fullestWindow(windows) : Math.min(method.at, windows.length) - 1;
  const chosen = windows[at]?.network() ?? whole;
  let found: NetworkCamps | undefined;
  const camps = () => {
    found ??= networkCamps(whole);
    return found;
  };
  const from = { coded, method, frame, network: whole, camps };
  return {
    network: shownNetwork(chosen, { frame, windows, at }),
    effort: (name) => measureEffort(name, from, windows.length),
    measure: (name) => measureValues(name, from),
    file: (kind, settings) => {
      const file = { ...chosen, ...methodModes(method), settings };
      return fileText(kind, { file, window: windows[at] });
    },
  };
}

type Place = { frame: NetworkFrame; windows: readonly LazyWindow[]; at: number };

function shownNetwork(network: DiscourseNetwork, { frame, windows, at }: Place): ShownNetwork {
  const { rows, columns, matrix, statements } = network;
  const oneMode = frame.settings.network === "onemode";
  const isSmall = rows.length * columns.length <= MATRIX_CELLS_MAX;
  return {
    rows,
    columns,
    oneMode,
    matrix: isSmall ? matrix : undefined,
    ...strongestTies(network, oneMode),
    used: Uint32Array.from(statements, ({ rank }) => rank),
    measured: Uint32Array.from(frame.kept, ({ rank }) => rank),
    left: {
      repeated: frame.repeated,
      blank: frame.original.length - frame.kept.length - frame.repeated,
      outside: frame.kept.length - statements.length,
    },
    moments: windows.map(({ start, middle, stop }) => ({ start, middle, stop })),
    at: Math.max(0, at),
  };
}

const WRITERS = {
  csv: networkMatrixCsv,
  graphml: networkGraphml,
  gexf: networkGexf,
  dl: networkDl,
} as const;

type InWindow = { file: NetworkFile; window: Moment | undefined };

function* edgeLines({ file, window }: InWindow): Generator<string> {
  yield EDGE_COLUMNS;
  yield* networkEdgesCsv(
    file,
    window && {
      start: timeText(window.start),
      middle: timeText(window.middle),
      stop: timeText(window.stop),
    },
  );
}

function fileText(kind: NetworkFileKind, given: InWindow): string {
  const lines = kind === "edges" ? edgeLines(given) : WRITERS[kind](given.file);
  return `${[...lines].join("\n")}\n`;
}
