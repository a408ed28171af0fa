import { type Centrality, centralities } from "#core/measure/centrality.ts";
import {
  type BackboneStep,
  backboneSteps,
  nestedBackbone,
} from "#core/measure/discourse/backbone.ts";
import { type ClusterChange, clusterStability } from "#core/measure/discourse/cluster-stability.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { type DiscourseNetwork, namesOf } from "#core/measure/discourse/discourse-network.ts";
import type { Method } from "#core/measure/discourse/method.ts";
import type { NetworkFrame } from "#core/measure/discourse/network-frame.ts";
import {
  agreementPairs,
  type Grouped,
  type NetworkCamps,
  networkEi,
  organizationGroups,
} from "#core/measure/discourse/network-groups.ts";
import { positiveTies } from "#core/measure/discourse/positive-ties.ts";
import {
  type StanceFrequency,
  stanceFrequencies,
} from "#core/measure/discourse/stance-frequencies.ts";
import { networksOf } from "#core/measure/discourse/time-windows.ts";
import { windowSeries } from "#core/measure/discourse/window-series.ts";
import type { Measured } from "#core/network/measured.ts";
import { type PolarisationFacts, polarisation } from "#core/network/polarisation.ts";
import { tiedPairs } from "#core/network/tied-pairs.ts";
import { type GroupPairs, groupPairs } from "./group-pairs.ts";

/** What the research view can measure, in the order in which it is worked out: the quick ones first. */
export const RESEARCH_MEASURES = [
  "frequencies",
  "camps",
  "ei",
  "polarisation",
  "centrality",
  "stability",
  "backbone",
] as const;
export type ResearchMeasure = (typeof RESEARCH_MEASURES)[number];

type Frequencies = { grades: readonly number[]; frequencies: readonly StanceFrequency[] };
type Both<Value> = { camps: Value; organizations: Value };

/** The E-I index with the pairs whose positive ties it adds up. */
export type EiValue = { index: Measured<{ inside: number; between: number }>; pairs: GroupPairs };

/** Polarisation with the pairs whose agreement and disagreement it adds up. */
export type PolarisationValue = {
  index: Measured<PolarisationFacts>;
  agreement: GroupPairs;
  disagreement: GroupPairs;
};

/** The values of each measure. */
export type MeasureValues = {
  frequencies: { positions: Frequencies; actors: Frequencies };
  camps: NetworkCamps;
  ei: Both<EiValue>;
  polarisation: Both<PolarisationValue>;
  centrality: readonly (Centrality & { name: string })[];
  stability: readonly ClusterChange[];
  backbone: readonly BackboneStep[];
};

/** Everything that measures are worked out from; the network is that of all time. */
export type MeasuredFrom = {
  coded: CodedDebate;
  method: Method;
  frame: NetworkFrame;
  network: DiscourseNetwork;
  /** The camps of the network; found once, when first asked for. */
  camps: () => NetworkCamps;
};

/** Whether a measure has a value here, and if so whether it is worked out unasked, when asked, or is too much for a browser. */
export type Effort = "needsOneMode" | "needsWindow" | "quick" | "slow" | "tooMuch";

/** Steps that take about two seconds, and about five minutes. */
const QUICK = { backbone: 1e9, centrality: 4e7, stability: 4e7 };
const MOST = { backbone: 3e11, centrality: 4e9, stability: 4e9 };

/** How much work a measure is; `windows` is the number of windows of the series. */
export function measureEffort(
  name: ResearchMeasure,
  { method, frame, network }: Pick<MeasuredFrom, "method" | "frame" | "network">,
  windows: number,
): Effort {
  if (name === "frequencies") return "quick";
  if (method.network === "twomode") return "needsOneMode";
  if (name === "stability" && windows === 0) return "needsWindow";
  if (name !== "backbone" && name !== "centrality" && name !== "stability") return "quick";
  const { rows, columns } = namesOf(frame, frame.kept);
  const pairs = (network.rows.length * network.rows.length) / 2;
  const steps = {
    backbone: backboneSteps({ rows: rows.length, columns: columns.length }),
    centrality: network.rows.length * pairs,
    stability: windows * pairs,
  }[name];
  if (steps <= QUICK[name]) return "quick";
  return steps <= MOST[name] ? "slow" : "tooMuch";
}

/** The values of a measure; only for one whose effort is quick or slow. */
export function measureValues<Name extends ResearchMeasure>(
  name: Name,
  from: MeasuredFrom,
): MeasureValues[Name] {
  return VALUES[name](from);
}

const VALUES: { [Name in ResearchMeasure]: (from: MeasuredFrom) => MeasureValues[Name] } = {
  frequencies: ({ coded, method, frame: { settings } }) => ({
    positions: stanceFrequencies(coded, { ...settings, variable: "concept" }),
    actors: stanceFrequencies(coded, { ...settings, variable: method.rows }),
  }),
  camps: ({ camps }) => camps(),
  ei: (from) => {
    const { network } = from;
    const ties = positiveTies(network);
    return ofBoth(from, (groups) => ({
      index: networkEi(network, groups),
      pairs: groupPairs(ties, groups.numbers, network.rows),
    }));
  },
  polarisation: (from) => {
    const { congruence, conflict } = agreementPairs(from.frame);
    const [agreeing, differing] = [tiedPairs(congruence), tiedPairs(conflict)];
    const { rows } = from.network;
    return ofBoth(from, ({ numbers }) => ({
      index: polarisation({ congruence, conflict, campOf: numbers }),
      agreement: groupPairs(agreeing, numbers, rows),
      disagreement: groupPairs(differing, numbers, rows),
    }));
  },
  centrality: ({ network }) =>
    centralities(positiveTies(network)).map((values, at) => ({
      name: network.rows[at] ?? "",
      ...values,
    })),
  stability: ({ coded, frame, method }) =>
    clusterStability(networksOf(windowSeries(coded, frame.settings, method))),
  backbone: ({ coded, frame: { settings } }) =>
    settings.network === "onemode" ? nestedBackbone(coded, settings) : [],
};

function ofBoth<Value>(
  { frame, network, camps }: MeasuredFrom,
  measure: (groups: Grouped) => Value,
): Both<Value> {
  return {
    camps: measure(camps()),
    organizations: measure(organizationGroups(frame, network.rows)),
  };
}
