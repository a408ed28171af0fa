import { centralities } from "#core/measure/centrality.ts";
import { nestedBackbone } from "#core/measure/discourse/backbone.ts";
import { clusterStability } from "#core/measure/discourse/cluster-stability.ts";
import { incidenceOf, namesOf, networkOf } from "#core/measure/discourse/discourse-network.ts";
import { oneModePairs } from "#core/measure/discourse/one-mode.ts";
import { positiveTies } from "#core/measure/discourse/positive-ties.ts";
import { stanceFrequencies } from "#core/measure/discourse/stance-frequencies.ts";
import { coderAgreement } from "#core/measure/reliability/coder-agreement.ts";
import { eiIndex } from "#core/network/ei-index.ts";
import { louvain } from "#core/network/louvain.ts";
import { polarisation } from "#core/network/polarisation.ts";
import { windowProblem } from "./analyse-problems.ts";
import type { MeasureName } from "./measure-names.ts";
import type { Prepared } from "./prepare-network.ts";
import { windowSeries } from "./window-series.ts";

type Groups = "camps" | "organization";
type Given = { prepared: Prepared; groups: Groups };

/** Why these data have no such measure, and what to do; undefined when they have. */
export function measureProblem(name: MeasureName, prepared: Prepared): string | undefined {
  if (name === "coders" && prepared.file.debate === undefined) {
    return "a CSV file holds no codings; coders can be compared in a debate file only";
  }
  if (name === "stability" && windowSeries(prepared).next().done === true) {
    return windowProblem(prepared.frame.kept, prepared.choices);
  }
  return name === "backbone" ? backboneProblem(prepared) : undefined;
}

/** About an hour of work. */
const BACKBONE_STEPS_MAX = 2e12;

function backboneProblem({ frame }: Prepared): string | undefined {
  const { rows, columns } = namesOf(frame, frame.kept);
  const steps = rows.length ** 3 * columns.length ** 2;
  if (steps <= BACKBONE_STEPS_MAX) return undefined;
  return `a backbone of ${rows.length} nodes and ${columns.length} positions would take hours; keep fewer with --only, --from and --to`;
}

/** The values of a measure, ready to print. */
export function measureValues(name: MeasureName, given: Given): Record<string, unknown> {
  return VALUES[name](given);
}

const VALUES: Readonly<Record<MeasureName, (given: Given) => Record<string, unknown>>> = {
  frequencies: frequenciesOf,
  centrality: centralityOf,
  ei: eiOf,
  polarisation: polarisationOf,
  backbone: backboneOf,
  stability: ({ prepared }) => ({
    changes: clusterStability(windowSeries(prepared)).map(withDates),
  }),
  coders: ({ prepared }) => (prepared.file.debate ? coderAgreement(prepared.file.debate) : {}),
};

function frequenciesOf({ prepared: { file, settings, choices } }: Given) {
  const variable = choices.network === "actors" && choices.networkGiven ? choices.rows : "concept";
  return { variable, ...stanceFrequencies(file.coded, { ...settings, variable }) };
}

function centralityOf({ prepared: { frame } }: Given) {
  const network = networkOf(frame, frame.kept);
  const values = centralities(positiveTies(network));
  return { nodes: network.rows.map((name, at) => ({ name, ...values[at] })) };
}

function eiOf({ prepared, groups }: Given) {
  const network = networkOf(prepared.frame, prepared.frame.kept);
  const ties = positiveTies(network);
  const of = groupNumbers({ prepared, groups }, network.rows);
  return { index: eiIndex(ties, of.numbers), groups: of.named };
}

function polarisationOf({ prepared, groups }: Given) {
  const { frame, settings } = prepared;
  const { rows, columns } = namesOf(frame, frame.kept);
  const incidence = incidenceOf(frame, { rows, columns, statements: frame.kept });
  const normalization = settings.network === "onemode" ? settings.normalization : "no";
  const pairsOf = (aggregation: "congruence" | "conflict") =>
    oneModePairs(incidence, { aggregation, normalization, grades: frame.grades });
  const of = groupNumbers({ prepared, groups }, rows);
  const [congruence, conflict] = [pairsOf("congruence"), pairsOf("conflict")];
  return { index: polarisation({ congruence, conflict, campOf: of.numbers }), groups: of.named };
}

function backboneOf({ prepared: { file, settings } }: Given) {
  return settings.network === "onemode" ? { steps: nestedBackbone(file.coded, settings) } : {};
}

type Grouped = { numbers: (number | undefined)[]; named: Record<string, string[]> };

/** The group of each node: its Louvain cluster by positive ties, or the organization it speaks for first. */
function groupNumbers({ prepared, groups }: Given, rows: readonly string[]): Grouped {
  const labels = groups === "camps" ? campLabels(prepared) : organizationLabels(prepared, rows);
  const names = [...new Set(labels.filter((label) => label !== undefined))];
  const named = names.map((name) => [name, rows.filter((_, at) => labels[at] === name)] as const);
  return {
    numbers: labels.map((label) => (label === undefined ? undefined : names.indexOf(label))),
    named: Object.fromEntries(named),
  };
}

function campLabels({ frame }: Prepared): (string | undefined)[] {
  const network = networkOf(frame, frame.kept);
  const ties = positiveTies(network);
  const tied = new Set([...ties.from, ...ties.to]);
  const { community } = louvain(ties);
  return network.rows.map((_, at) =>
    tied.has(at) ? `camp ${(community[at] ?? 0) + 1}` : undefined,
  );
}

function organizationLabels(
  { frame, settings }: Prepared,
  rows: readonly string[],
): (string | undefined)[] {
  return rows.map((row) => {
    const spoken = frame.kept.filter(({ values }) => values[settings.rows] === row);
    return spoken.map(({ values }) => values.organization).find((one) => one);
  });
}

function withDates<Change extends { from: number; to: number }>(change: Change) {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { ...change, from: day(change.from), to: day(change.to) };
}
