import type { Actor } from "#core/debate/schema.ts";
import { campsShown } from "#core/explore/camps-shown.ts";
import type { Selection } from "#core/explore/selection.ts";
import { stancesShown } from "#core/explore/stances-shown.ts";
import type { ComparedPair } from "#core/measure/agreement-network.ts";
import { type AlignedCamp, alignedCamps } from "./alignment-camps.ts";
import { type AlignmentGap, alignmentGap } from "./alignment-gap.ts";
import type { AlignmentOptions } from "./alignment-options.ts";
import { alignmentPairs, tieKind } from "./alignment-pairs.ts";

/** An actor that shares the minimum of positions with somebody. */
export type AlignedActor = {
  number: number;
  actor: Actor;
  /** The number of its cluster's name; undefined: it agrees with nobody on balance. */
  camp: number | undefined;
  /** With so many others it shares the minimum. */
  compared: number;
};

/** Two actors (numbers) tied by agreement or by disagreement. */
export type AlignmentTie = ComparedPair & { kind: "agree" | "disagree" };

/** An actor that takes a stance and cannot be compared: it shares too few positions with everybody. */
type Isolated = { actor: Actor; mostShared: number };

type AlignmentCounts = {
  /** Actors with a statement shown; of these, those that take a stance; of these, those compared with somebody. */
  shown: number;
  takers: number;
  compared: number;
  /** Pairs that share the minimum, and what they are to each other. */
  pairs: number;
  agree: number;
  disagree: number;
  between: number;
  /** Agreements and disagreements of two members of one cluster. */
  agreeInside: number;
  disagreeInside: number;
};

export type AlignmentModel = {
  options: AlignmentOptions;
  /** Why nobody can be compared with anybody; undefined when somebody can. */
  gap: AlignmentGap | undefined;
  counts: AlignmentCounts;
  /** Cluster by cluster, then those in none; each by name. */
  actors: readonly AlignedActor[];
  /** Agreements and disagreements, ordered by their ends. */
  ties: readonly AlignmentTie[];
  /** In the order of their names, A first: without dates the largest. */
  camps: readonly AlignedCamp[];
  /** Of the clusters, −0.5..1 and 0 without ties (Newman and Girvan 2004). */
  modularity: number;
  /** Can be compared, but agree with nobody, by name. */
  untied: readonly Actor[];
  /** By name. */
  isolated: readonly Isolated[];
};

/**
 * Who agrees and who disagrees with whom (methods §1), by the statements that pass the filters and by no
 * others: pairs that share the minimum of positions, tied where agreement or disagreement reaches the
 * threshold, and the clusters of the agreements. With the options by default the clusters are those of the
 * summary. The same selection and options give the same model; no number is ever NaN.
 */
export function alignmentModel(selection: Selection, options: AlignmentOptions): AlignmentModel {
  const { index } = selection;
  const stances = stancesShown(selection);
  const { all, mostShared } = alignmentPairs(stances);
  const pairs = all.filter(({ shared }) => shared >= options.shared);
  const ties = tiesOf(pairs, options);
  const found = campsShown(selection, {
    minimumShared: options.shared,
    leastAgreement: options.threshold,
  });
  const campOf = new Map(
    found.camps.flatMap(({ members }, place) =>
      members.map((one) => [one, found.names[place] ?? place] as const),
    ),
  );
  const takers = [...stances.keys()].filter((one) => (stances[one]?.size ?? 0) > 0);
  const actors = actorsOf(selection, { pairs, campOf });
  const named = (numbers: readonly number[]) => numbers.flatMap((one) => index.actors[one] ?? []);
  return {
    options,
    gap: alignmentGap({ stances, takers: takers.length, mostShared, minimum: options.shared }),
    counts: {
      shown: selection.shown.actors,
      takers: takers.length,
      compared: actors.length,
      ...countPairs({ pairs, ties, campOf }),
    },
    actors,
    ties,
    camps: alignedCamps(index, found),
    modularity: found.modularity,
    untied: named(found.untied),
    isolated: found.isolated.flatMap((one) => {
      const actor = index.actors[one];
      return actor ? [{ actor, mostShared: mostShared[one] ?? 0 }] : [];
    }),
  };
}

function tiesOf(pairs: readonly ComparedPair[], { threshold }: AlignmentOptions): AlignmentTie[] {
  return pairs.flatMap((pair) => {
    const kind = tieKind(pair.agreement, threshold);
    return kind === "between" ? [] : [{ ...pair, kind }];
  });
}

type CampOf = ReadonlyMap<number, number>;

function actorsOf(
  { index }: Selection,
  { pairs, campOf }: { pairs: readonly ComparedPair[]; campOf: CampOf },
): AlignedActor[] {
  const compared = new Map<number, number>();
  for (const { one, other } of pairs) {
    compared.set(one, (compared.get(one) ?? 0) + 1);
    compared.set(other, (compared.get(other) ?? 0) + 1);
  }
  return [...compared]
    .flatMap(([number, others]) => {
      const actor = index.actors[number];
      return actor ? [{ number, actor, camp: campOf.get(number), compared: others }] : [];
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
}

function placeOf({ camp }: AlignedActor): number {
  return camp ?? Number.MAX_SAFE_INTEGER;
}

function countPairs(given: {
  pairs: readonly ComparedPair[];
  ties: readonly AlignmentTie[];
  campOf: CampOf;
}) {
  const counts = { agree: 0, disagree: 0, agreeInside: 0, disagreeInside: 0 };
  for (const { one, other, kind } of given.ties) {
    counts[kind] += 1;
    const camp = given.campOf.get(one);
    if (camp !== undefined && camp === given.campOf.get(other)) counts[`${kind}Inside`] += 1;
  }
  const pairs = given.pairs.length;
  return { ...counts, pairs, between: pairs - counts.agree - counts.disagree };
}
