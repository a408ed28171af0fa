import { eiIndex } from "#core/network/ei-index.ts";
import { louvain } from "#core/network/louvain.ts";
import type { Measured } from "#core/network/measured.ts";
import { type Divided, type PolarisationFacts, polarisation } from "#core/network/polarisation.ts";
import { type DiscourseNetwork, incidenceOf, namesOf } from "./discourse-network.ts";
import type { NetworkFrame } from "./network-frame.ts";
import { oneModePairs } from "./one-mode.ts";
import { positiveTies } from "./positive-ties.ts";

/** Nodes in groups: `numbers[i]` is the group of row i (undefined: in none), `named` its members by its name. */
export type Grouped = {
  numbers: readonly (number | undefined)[];
  named: Readonly<Record<string, readonly string[]>>;
};

/** Groups of nodes found in a one-mode network, and how far apart they lie. */
export type NetworkCamps = Grouped & { modularity: Measured };

/**
 * The camps of a one-mode network: Louvain communities of its positive ties, called “camp 1”, “camp 2”, … as
 * met; nodes without a positive tie are in none. Modularity is Newman's, −0.5..1.
 */
export function networkCamps(network: Pick<DiscourseNetwork, "rows" | "matrix">): NetworkCamps {
  const ties = positiveTies(network);
  const tied = new Set([...ties.from, ...ties.to]);
  const { community, modularity } = louvain(ties);
  const labels = network.rows.map((_, at) =>
    tied.has(at) ? `camp ${(community[at] ?? 0) + 1}` : undefined,
  );
  return {
    ...groupedBy(labels, network.rows),
    modularity:
      tied.size === 0
        ? { defined: false, reason: "no two nodes are tied by a positive weight" }
        : { defined: true, value: modularity },
  };
}

/**
 * The organization that each row of a frame speaks for in most of its statements, of equally many the one it
 * spoke for last; in no group without one.
 */
export function organizationGroups(frame: NetworkFrame, rows: readonly string[]): Grouped {
  const spokenFor = new Map<string, Map<string, number>>();
  for (const { values } of frame.kept) {
    const organization = values.organization ?? "";
    if (organization === "") continue;
    const row = values[frame.settings.rows] ?? "";
    const counts = spokenFor.get(row) ?? new Map<string, number>();
    const count = counts.get(organization) ?? 0;
    // Deleted first, so that the one met last stands last.
    counts.delete(organization);
    spokenFor.set(row, counts.set(organization, count + 1));
  }
  return groupedBy(
    rows.map((row) => mostOften(spokenFor.get(row))),
    rows,
  );
}

/** The name counted most often, of equal ones the last; undefined of none. */
function mostOften(counts: ReadonlyMap<string, number> = new Map()): string | undefined {
  const most = Math.max(...counts.values());
  return [...counts].findLast(([, count]) => count === most)?.[0];
}

function groupedBy(labels: readonly (string | undefined)[], rows: readonly string[]): Grouped {
  const names = [...new Set(labels.filter((label) => label !== undefined))];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const members = names.map((): string[] => []);
  const numbers = labels.map((label) => (label === undefined ? undefined : numberOf.get(label)));
  numbers.forEach((number, at) => {
    if (number !== undefined) members[number]?.push(rows[at] ?? "");
  });
  const named = names.map((name, number) => [name, members[number] ?? []] as const);
  return { numbers, named: Object.fromEntries(named) };
}

/** The E-I index (see `eiIndex`) of a one-mode network's positive ties. */
export function networkEi(
  network: Pick<DiscourseNetwork, "rows" | "matrix">,
  { numbers }: Grouped,
): Measured<{ inside: number; between: number }> {
  return eiIndex(positiveTies(network), numbers);
}

/** Polarisation (see `polarisation`) of a frame's nodes, in the normalization of its one-mode network. */
export function networkPolarisation(
  frame: NetworkFrame,
  { numbers }: Grouped,
): Measured<PolarisationFacts> {
  return polarisation({ ...agreementPairs(frame), campOf: numbers });
}

/** Agreement and disagreement of each two of a frame's nodes, in the normalization of its one-mode network. */
export function agreementPairs(frame: NetworkFrame): Pick<Divided, "congruence" | "conflict"> {
  const { settings } = frame;
  const { rows, columns } = namesOf(frame, frame.kept);
  const incidence = incidenceOf(frame, { rows, columns, statements: frame.kept });
  const normalization = settings.network === "onemode" ? settings.normalization : "no";
  const pairsOf = (aggregation: "congruence" | "conflict") =>
    oneModePairs(incidence, { aggregation, normalization, grades: frame.grades });
  return { congruence: pairsOf("congruence"), conflict: pairsOf("conflict") };
}
