import type { AlignedActor, AlignmentTie } from "./alignment-model.ts";
import { actorReach, CAPTION_HEIGHT, HULL_AIR } from "./alignment-sizes.ts";
import { type Block, campBlock, flowBlock } from "./camp-block.ts";
import { tieStrength } from "./drawn-part.ts";
import { onShelves } from "./shelves.ts";

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
 * clusters stand beside and under each other, and whoever is in none below them. No two boxes of node and name
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
  const camps = groups.filter((group) => group[0]?.camp !== undefined).length;
  const { corners, height } = onShelves(boxes.slice(0, camps), {
    room: width - 2 * MARGIN,
    pull: pullOf(groups, ties),
  });
  const places = new Map<number, Place>();
  const put = (at: number, left: number, top: number) => {
    groups[at]?.forEach(({ number }, place) => {
      const { x, y } = blocks[at] ?? { x: [], y: [] };
      places.set(number, {
        x: left + MARGIN + HULL_AIR + (x[place] ?? 0),
        y: top + MARGIN + HULL_AIR + CAPTION_HEIGHT + (y[place] ?? 0),
      });
    });
  };
  corners.forEach(({ left, top }, at) => {
    put(at, left, top);
  });
  const rest = boxes[camps];
  const restTop = camps === 0 ? 0 : height + HULL_AIR;
  if (rest) put(camps, (width - 2 * MARGIN - rest.width) / 2, restTop);
  return { places, width, height: 2 * MARGIN + (rest ? restTop + rest.height : height) };
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

/** Between two groups: the strength of agreements, less that of disagreements. */
function pullOf(groups: readonly AlignedActor[][], ties: readonly AlignmentTie[]) {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(({ number }) => [number, at])));
  const sums = new Map<string, number>();
  for (const tie of ties) {
    const ends = [groupOf.get(tie.one), groupOf.get(tie.other)].sort();
    const key = ends.join(" ");
    const pull = tieStrength(tie) * (tie.kind === "agree" ? 1 : -1);
    sums.set(key, (sums.get(key) ?? 0) + pull);
  }
  return (one: number, other: number) => sums.get([one, other].sort().join(" ")) ?? 0;
}
