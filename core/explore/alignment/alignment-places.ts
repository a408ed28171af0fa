import type { AlignedActor, AlignmentTie } from "./alignment-model.ts";
import { actorReach, CAPTION_HEIGHT, HULL_AIR } from "./alignment-sizes.ts";
import { type Block, campBlock, flowBlock } from "./camp-block.ts";
import { tieStrength } from "./drawn-part.ts";
import { type Between, onShelves } from "./shelves.ts";

type Place = { x: number; y: number };

/** Where the middle of each actor's node stands, by number, in CSS pixels from the left upper corner. */
export type AlignmentPlaces = {
  places: ReadonlyMap<number, Place>;
  width: number;
  height: number;
};

type Drawn = { actors: readonly AlignedActor[]; ties: readonly AlignmentTie[] };

const LEAST_ROOM = 280;
/** Around everything, so that no hull is cut. */
const MARGIN = 4;

/**
 * Places cluster by cluster: inside each the agreements pull its members together (ForceAtlas2), then the
 * clusters, and whoever is in none, stand beside and under each other. No two boxes of node and name
 * overlap, nor two clusters, and nothing is wider than `room`. Deterministic, whatever the order of the ties.
 */
export function alignmentPlaces({ actors, ties }: Drawn, room: number): AlignmentPlaces {
  const width = Math.max(LEAST_ROOM, Math.floor(room));
  const groups = groupsOf(actors);
  const inner = width - 2 * (MARGIN + HULL_AIR);
  const blocks = groups.map((members) => blockOf(members, ties, inner));
  const boxes = blocks.map((block) => ({
    width: block.width + 2 * HULL_AIR,
    height: block.height + 2 * HULL_AIR + CAPTION_HEIGHT,
  }));
  const { corners, height } = onShelves(boxes, {
    room: width - 2 * MARGIN,
    between: betweenOf(groups, ties),
  });
  const places = new Map<number, Place>();
  corners.forEach(({ left, top }, at) => {
    groups[at]?.forEach(({ number }, place) => {
      const { x, y } = blocks[at] ?? { x: [], y: [] };
      places.set(number, {
        x: left + MARGIN + HULL_AIR + (x[place] ?? 0),
        y: top + MARGIN + HULL_AIR + CAPTION_HEIGHT + (y[place] ?? 0),
      });
    });
  });
  return { places, width, height: 2 * MARGIN + height };
}

/** The members of each cluster, the largest first; last, if there are any, those in none. */
function groupsOf(actors: readonly AlignedActor[]): AlignedActor[][] {
  const groups = new Map<number | undefined, AlignedActor[]>();
  for (const actor of actors) {
    const group = groups.get(actor.camp);
    if (group) group.push(actor);
    else groups.set(actor.camp, [actor]);
  }
  const last = groups.get(undefined);
  groups.delete(undefined);
  const camps = [...groups].sort(([a = 0], [b = 0]) => a - b).map(([, group]) => group);
  return last ? [...camps, last] : camps;
}

function blockOf(
  members: readonly AlignedActor[],
  ties: readonly AlignmentTie[],
  room: number,
): Block {
  const reaches = members.map(({ actor }) => actorReach(actor.name));
  if (members[0]?.camp === undefined) return flowBlock(reaches, room);
  const place = new Map(members.map(({ number }, at) => [number, at]));
  const inside = ties
    .filter(({ kind, one, other }) => kind === "agree" && place.has(one) && place.has(other))
    .sort((a, b) => a.one - b.one || a.other - b.other);
  return campBlock(
    reaches,
    {
      from: inside.map(({ one }) => place.get(one) ?? 0),
      to: inside.map(({ other }) => place.get(other) ?? 0),
      weight: inside.map(tieStrength),
    },
    room,
  );
}

/** Between two groups: the strength of agreements less that of disagreements, and how many lines there are. */
function betweenOf(groups: readonly AlignedActor[][], ties: readonly AlignmentTie[]): Between {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(({ number }) => [number, at])));
  const sums = new Map<string, { pull: number; drawn: number }>();
  for (const tie of ties) {
    const key = keyOf(groupOf.get(tie.one) ?? -1, groupOf.get(tie.other) ?? -1);
    const sum = sums.get(key) ?? { pull: 0, drawn: 0 };
    sum.pull += tieStrength(tie) * (tie.kind === "agree" ? 1 : -1);
    sum.drawn += 1;
    sums.set(key, sum);
  }
  return (one, other) => sums.get(keyOf(one, other)) ?? { pull: 0, drawn: 0 };
}

function keyOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}
