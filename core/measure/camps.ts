import { type Communities, louvain } from "#core/network/louvain.ts";
import type { UndirectedGraph } from "#core/network/modularity.ts";
import { seededRandom } from "#core/network/seeded-random.ts";
import { type AgreementNetwork, agreementNetwork, type TieRule } from "./agreement-network.ts";
import { type CampSide, type Division, divisionsOf, sidesOf } from "./camp-sides.ts";
import type { StancesOfActor } from "./stance-on.ts";

/** Actors (numbers, so by name) that lie together in the agreement network, and what they have in common. */
export type Camp = {
  members: readonly number[];
  /** Positions on which its members mostly take one side, the most members first. */
  sides: readonly CampSide[];
};

/** An actor that agrees on balance with members of another camp as well as its own. */
type Bridge = {
  actor: number;
  /** Place of its own camp in the list of camps. */
  camp: number;
  /** Share of the weight of its ties that goes to its own camp, in 0..1: the lower, the more it bridges. */
  ownShare: number;
  /** By camp, its own included, the actors (numbers) it agrees with on balance. */
  agreesWith: readonly { camp: number; actors: readonly number[] }[];
};

export type Camps = {
  /** The largest first; equal ones by their first member's name. */
  camps: readonly Camp[];
  /** Modularity of the division, 0..1: 0 is no better than chance. */
  modularity: number;
  /** Positions on which camps take opposite sides, in the author's order. */
  divisions: readonly Division[];
  /** The lowest share of ties to the own camp first; equal ones by name. */
  bridges: readonly Bridge[];
  /** Take a stance, but share the minimum of positions with nobody: nothing can be said of their camp. */
  isolated: readonly number[];
  /** Can be compared with somebody, but agree on balance with nobody. */
  untied: readonly number[];
  minimumShared: number;
};

const ORDERS = 10;
const SEED = 1;
/** In larger networks one division costs what ten do here, and ten would make readers wait. */
const MOST_TIES_FOR_ORDERS = 5000;

/**
 * Camps (methods §1), for readers “clusters by stated positions”: Louvain communities of the agreement
 * network (see `agreementNetwork`), two members or more. The division with the highest modularity is kept
 * out of ten fixed orders of visits: by name, and nine shuffled from a fixed seed; among equals the first.
 * With more than 5,000 ties, actors are visited by name only. `leastAgreement` asks more of a tie than the
 * half that methods §1 ask for.
 * They say who took like stances, not who acts together.
 */
export function findCamps(
  stances: readonly StancesOfActor[],
  { minimumShared = 2, leastAgreement }: Partial<TieRule> = {},
): Camps {
  const rule = leastAgreement === undefined ? { minimumShared } : { minimumShared, leastAgreement };
  const network = agreementNetwork(stances, rule);
  const { groups, modularity } = divide(network);
  const campOf = new Map(groups.flatMap((members, camp) => members.map((one) => [one, camp])));
  const camps = groups.map((members) => ({ members, sides: sidesOf(stances, members) }));
  const outside = [...stances.keys()].filter(
    (actor) => (stances[actor]?.size ?? 0) > 0 && !campOf.has(actor),
  );
  return {
    camps,
    modularity,
    divisions: divisionsOf(camps),
    bridges: findBridges(network, campOf),
    isolated: outside.filter((actor) => network.compared[actor] === 0),
    untied: outside.filter((actor) => network.compared[actor] === 1),
    minimumShared,
  };
}

/** The groups of tied actors; whoever has a tie gains by joining somebody, so each has two members or more. */
function divide(network: AgreementNetwork): { groups: number[][]; modularity: number } {
  const tied = [...new Set([...network.from, ...network.to])].sort((a, b) => a - b);
  const place = new Map(tied.map((actor, at) => [actor, at]));
  const { community, count, modularity } = bestDivision({
    size: tied.length,
    from: network.from.map((actor) => place.get(actor) ?? 0),
    to: network.to.map((actor) => place.get(actor) ?? 0),
    weight: network.weight,
  });
  const groups: number[][] = Array.from({ length: count }, () => []);
  tied.forEach((actor, at) => {
    groups[community[at] ?? 0]?.push(actor);
  });
  groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return { groups, modularity };
}

function bestDivision(graph: UndirectedGraph): Communities {
  const random = seededRandom(SEED);
  const order = Array.from({ length: graph.size }, (_, node) => node);
  const rounds = graph.weight.length > MOST_TIES_FOR_ORDERS ? 1 : ORDERS;
  let best = louvain(graph, order);
  for (let round = 1; round < rounds; round += 1) {
    shuffle(order, random);
    const found = louvain(graph, order);
    if (found.modularity > best.modularity + 1e-9) best = found;
  }
  return best;
}

/** Fisher and Yates: every order is equally likely. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[pick] ?? 0;
    order[pick] = held;
  }
}

function findBridges(network: AgreementNetwork, campOf: ReadonlyMap<number, number>): Bridge[] {
  const ties = new Map<number, Map<number, { weight: number; actors: number[] }>>();
  const put = (actor: number, other: number, weight: number) => {
    const camp = campOf.get(other) ?? -1;
    const ofActor = ties.get(actor) ?? new Map<number, { weight: number; actors: number[] }>();
    const toCamp = ofActor.get(camp) ?? { weight: 0, actors: [] };
    toCamp.weight += weight;
    toCamp.actors.push(other);
    ties.set(actor, ofActor.set(camp, toCamp));
  };
  network.weight.forEach((weight, edge) => {
    put(network.from[edge] ?? 0, network.to[edge] ?? 0, weight);
    put(network.to[edge] ?? 0, network.from[edge] ?? 0, weight);
  });
  return [...ties]
    .filter(([, camps]) => camps.size > 1)
    .map(([actor, camps]) => bridgeOf({ actor, camp: campOf.get(actor) ?? -1, camps }))
    .sort((a, b) => a.ownShare - b.ownShare || a.actor - b.actor);
}

function bridgeOf(given: {
  actor: number;
  camp: number;
  camps: ReadonlyMap<number, { weight: number; actors: number[] }>;
}): Bridge {
  const { actor, camp, camps } = given;
  const all = [...camps.values()].reduce((sum, { weight }) => sum + weight, 0);
  return {
    actor,
    camp,
    ownShare: (camps.get(camp)?.weight ?? 0) / all,
    agreesWith: [...camps]
      .map(([reached, { actors }]) => ({ camp: reached, actors: actors.sort((a, b) => a - b) }))
      .sort((a, b) => a.camp - b.camp),
  };
}
