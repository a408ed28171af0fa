import { centralities } from "#core/measure/centrality.ts";
import { backboneSteps, nestedBackbone } from "#core/measure/discourse/backbone.ts";
import { clusterStability } from "#core/measure/discourse/cluster-stability.ts";
import { dayOf } from "#core/measure/discourse/data-problem.ts";
import { type DiscourseNetwork, namesOf } from "#core/measure/discourse/discourse-network.ts";
import {
  type Grouped,
  networkCamps,
  networkEi,
  networkPolarisation,
  organizationGroups,
} from "#core/measure/discourse/network-groups.ts";
import { positiveTies } from "#core/measure/discourse/positive-ties.ts";
import {
  type StanceFrequency,
  stanceFrequencies,
} from "#core/measure/discourse/stance-frequencies.ts";
import { networksOf } from "#core/measure/discourse/time-windows.ts";
import { coderAgreement } from "#core/measure/reliability/coder-agreement.ts";
import type { Measured } from "#core/network/measured.ts";
import { windowProblemText } from "./analyse-problems.ts";
import type { MeasureName } from "./measure-names.ts";
import { type Prepared, seriesOf, wholeNetwork } from "./prepare-network.ts";

type Groups = "camps" | "organization";
type Given = { prepared: Prepared; groups: Groups };

/** Why these data have no such measure, and what to do; undefined when they have. */
export function measureProblem(name: MeasureName, prepared: Prepared): string | undefined {
  if (name === "coders" && prepared.file.debate === undefined) {
    return "a CSV file holds no codings; coders can be compared in a debate file only";
  }
  if (name === "stability" && seriesOf(prepared).length === 0) {
    return windowProblemText(prepared.frame.kept, prepared.choices);
  }
  return name === "backbone" ? backboneProblem(prepared) : undefined;
}

/** About an hour of work. */
const BACKBONE_STEPS_MAX = 2e12;

function backboneProblem({ frame }: Prepared): string | undefined {
  const { rows, columns } = namesOf(frame, frame.kept);
  const steps = backboneSteps({ rows: rows.length, columns: columns.length });
  if (steps <= BACKBONE_STEPS_MAX) return undefined;
  return `a backbone of ${rows.length} nodes and ${columns.length} positions would take hours; keep fewer with --only, --from and --to`;
}

/** The values of a measure, ready to print. */
export type MeasureValues = Readonly<Record<string, unknown>> & {
  frequencies?: readonly StanceFrequency[];
  changes?: readonly { stability: Measured }[];
};

export function measureValues(name: MeasureName, given: Given): MeasureValues {
  return VALUES[name](given);
}

const VALUES: Readonly<Record<MeasureName, (given: Given) => MeasureValues>> = {
  frequencies: frequenciesOf,
  centrality: centralityOf,
  camps: campsOf,
  ei: eiOf,
  polarisation: polarisationOf,
  backbone: backboneOf,
  stability: ({ prepared }) => ({
    changes: clusterStability(networksOf(seriesOf(prepared))).map(withDates),
  }),
  coders: ({ prepared }) => (prepared.file.debate ? coderAgreement(prepared.file.debate) : {}),
};

function frequenciesOf({ prepared: { file, settings, choices } }: Given) {
  const variable = choices.network === "actors" && choices.networkGiven ? choices.rows : "concept";
  return { variable, ...stanceFrequencies(file.coded, { ...settings, variable }) };
}

function centralityOf({ prepared }: Given) {
  const network = wholeNetwork(prepared);
  const values = centralities(positiveTies(network));
  return { nodes: network.rows.map((name, at) => ({ name, ...values[at] })) };
}

function campsOf({ prepared }: Given) {
  const { named, modularity } = networkCamps(wholeNetwork(prepared));
  return { modularity, camps: named };
}

function eiOf({ prepared, groups }: Given) {
  const network = wholeNetwork(prepared);
  const of = groupsOf({ prepared, groups }, network);
  return { index: networkEi(network, of), groups: of.named };
}

function polarisationOf({ prepared, groups }: Given) {
  const { frame } = prepared;
  const of = groupsOf({ prepared, groups }, wholeNetwork(prepared));
  return { index: networkPolarisation(frame, of), groups: of.named };
}

/** The group of each node: its camp by positive ties, or the organization it speaks for most. */
function groupsOf({ prepared, groups }: Given, network: DiscourseNetwork): Grouped {
  if (groups === "camps") return networkCamps(network);
  return organizationGroups(prepared.frame, network.rows);
}

function backboneOf({ prepared: { file, settings } }: Given) {
  return settings.network === "onemode" ? { steps: nestedBackbone(file.coded, settings) } : {};
}

function withDates<Change extends { from: number; to: number }>(change: Change) {
  return { ...change, from: dayOf(change.from), to: dayOf(change.to) };
}
