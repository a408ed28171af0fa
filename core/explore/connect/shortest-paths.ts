import { type ActorLinks, linksFrom } from "./actor-links.ts";

export type ShortestPaths = {
  /** Steps from one end to the other; undefined when there is no way. */
  steps: number | undefined;
  /** The paths asked for, each as actors (numbers) from one end to the other. */
  paths: readonly (readonly number[])[];
  /** How many shortest paths there are. */
  total: number;
};

type Ways = { total: number; best: readonly { links: number; actors: readonly number[] }[] };

/**
 * The shortest paths between two actors (numbers, different): a step leads from an actor to another over
 * any link between them. At most `most` paths, those with the most links first, equal ones by the order
 * of the actors. Asked the other way round, the same paths are given, turned round.
 */
export function shortestPaths(
  links: ActorLinks,
  { from, to, most }: { from: number; to: number; most: number },
): ShortestPaths {
  if (from > to) {
    const found = shortestPaths(links, { from: to, to: from, most });
    return { ...found, paths: found.paths.map((path) => path.toReversed()) };
  }
  const ahead = stepsFrom(links, from);
  const behind = stepsFrom(links, to);
  const steps = ahead[to];
  if (steps === undefined) return { steps, paths: [], total: 0 };
  // From the far end back, level by level, so that what follows an actor is known before the actor is asked.
  let ways = new Map<number, Ways>([[to, { total: 1, best: [{ links: 0, actors: [to] }] }]]);
  for (let level = steps - 1; level >= 0; level -= 1) {
    const before = new Map<number, Ways>();
    for (const [actor, distance] of ahead.entries()) {
      if (distance !== level || behind[actor] !== steps - level) continue;
      before.set(actor, waysFrom(actor, { ways, counts: linksFrom(links, actor), most }));
    }
    ways = before;
  }
  const { best, total } = ways.get(from) ?? { best: [], total: 0 };
  return { steps, paths: best.map(({ actors }) => actors), total };
}

/** The ways on from an actor, given those from the next actors and how many links lead there. */
function waysFrom(
  actor: number,
  given: { ways: ReadonlyMap<number, Ways>; counts: ReadonlyMap<number, number>; most: number },
): Ways {
  let total = 0;
  const candidates: { links: number; actors: readonly number[] }[] = [];
  for (const [next, count] of given.counts) {
    const way = given.ways.get(next);
    if (way === undefined) continue;
    total += way.total;
    for (const { links, actors } of way.best) {
      candidates.push({ links: links + count, actors: [actor, ...actors] });
    }
  }
  candidates.sort((a, b) => b.links - a.links || inOrder(a.actors, b.actors));
  return { total, best: candidates.slice(0, given.most) };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((actor, place) => actor !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Steps to every actor that can be reached, by number; breadth first, each position walked once. */
function stepsFrom(links: ActorLinks, start: number): (number | undefined)[] {
  const steps: (number | undefined)[] = links.positionsOf.map(() => undefined);
  const walked = new Set<number>();
  steps[start] = 0;
  const queue = [start];
  for (const actor of queue) {
    const next = (steps[actor] ?? 0) + 1;
    const reach = (other: number) => {
      if (steps[other] !== undefined) return;
      steps[other] = next;
      queue.push(other);
    };
    for (const position of links.positionsOf[actor] ?? []) {
      if (walked.has(position)) continue;
      walked.add(position);
      links.actorsOn[position]?.forEach(reach);
    }
    for (const { other } of links.relationsOf[actor] ?? []) reach(other);
  }
  return steps;
}
