import type { DebateIndex } from "#core/debate/index-debate.ts";
import { compareText } from "./fold-text.ts";
import { type MapTie, makeTie } from "./map-tie.ts";

/** Every tie of a debate, made once: what a filter leaves whole is drawn from these same objects. */
export type WholeTies = {
  /** Ordered by actor id, then by position id. */
  ties: readonly MapTie[];
  /** By statement number, the place of its tie in `ties`. */
  tieOf: Uint32Array;
  /** By place in `ties`: actor and position as numbers of the index. */
  actorOf: Uint32Array;
  positionOf: Uint32Array;
  /** Numbers of the index in the order of ids. */
  actorOrder: readonly number[];
  positionOrder: readonly number[];
};

const known = new WeakMap<DebateIndex, WholeTies>();

/** The ties of the whole debate, as typed columns beside them; worked out once per index. */
export function wholeTies(index: DebateIndex): WholeTies {
  const before = known.get(index);
  if (before) return before;
  const actorOrder = orderById(index.actors);
  const positionOrder = orderById(index.positions);
  const rank = new Uint32Array(index.positions.length);
  positionOrder.forEach((position, at) => {
    rank[position] = at;
  });
  const ties: MapTie[] = [];
  const owners: { actor: number; position: number }[] = [];
  const tieOf = new Uint32Array(index.statements.length);
  for (const actor of actorOrder) {
    for (const [position, numbers] of byPosition(index, { actor, rank })) {
      for (const number of numbers) tieOf[number] = ties.length;
      ties.push(makeTie(index, numbers));
      owners.push({ actor, position });
    }
  }
  const whole = {
    ties,
    tieOf,
    actorOf: Uint32Array.from(owners, ({ actor }) => actor),
    positionOf: Uint32Array.from(owners, ({ position }) => position),
    actorOrder,
    positionOrder,
  };
  known.set(index, whole);
  return whole;
}

function orderById(things: readonly { id: string }[]): number[] {
  return things
    .map((_, number) => number)
    .sort((a, b) => compareText(things[a]?.id ?? "", things[b]?.id ?? ""));
}

/** The statements of one actor by position, positions in the order of their ids. */
function byPosition(
  index: DebateIndex,
  { actor, rank }: { actor: number; rank: Uint32Array },
): [number, number[]][] {
  const found = new Map<number, number[]>();
  for (const number of index.statementsOfActor[actor] ?? []) {
    const position = index.positionOf[number] ?? 0;
    const own = found.get(position);
    if (own) own.push(number);
    else found.set(position, [number]);
  }
  return [...found].sort(([a], [b]) => (rank[a] ?? 0) - (rank[b] ?? 0));
}
