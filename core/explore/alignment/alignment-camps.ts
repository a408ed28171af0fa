import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position } from "#core/debate/schema.ts";
import type { CampsShown } from "#core/explore/camps-shown.ts";
import { type Cluster, clusterOf } from "#core/explore/summary-clusters.ts";
import type { Division } from "#core/measure/camp-sides.ts";

/** Positions on which a cluster mostly takes one side, and other clusters (by name) mostly the other. */
export type Divided = {
  from: readonly number[];
  on: readonly { position: Position; side: "support" | "oppose" }[];
};

/** A member that also agrees with members of other clusters (by name). */
export type CampBridge = { actor: Actor; reaches: readonly number[] };

/** Actors with like stances: what most of them hold, what divides them from others, who stands between. */
export type AlignedCamp = Cluster & {
  divided: readonly Divided[];
  bridges: readonly CampBridge[];
};

/** The clusters in the order of their names, with what divides each from others and with its members that stand between. */
export function alignedCamps(index: DebateIndex, found: CampsShown): AlignedCamp[] {
  const nameAt = (place: number) => found.names[place] ?? place;
  const camps = found.camps.map((camp, place) => ({
    ...clusterOf(index, camp, nameAt(place)),
    divided: dividedFrom(index, found.divisions, place).map(({ from, on }) => ({
      from: from.map(nameAt),
      on,
    })),
    bridges: found.bridges.flatMap(({ actor: number, camp: own, agreesWith }): CampBridge[] => {
      const actor = index.actors[number];
      const reaches = agreesWith.map((reached) => reached.camp).filter((one) => one !== place);
      return own === place && actor ? [{ actor, reaches: reaches.map(nameAt) }] : [];
    }),
  }));
  return camps.sort((a, b) => a.name - b.name);
}

/** The divisions as one cluster sees them: those from the same other clusters together. */
function dividedFrom(
  index: DebateIndex,
  divisions: readonly Division[],
  place: number,
): readonly Divided[] {
  const found = new Map<string, { from: readonly number[]; on: Divided["on"][number][] }>();
  for (const division of divisions) {
    const position = index.positions[division.position];
    const side = (["support", "oppose"] as const).find((one) => division[one].includes(place));
    if (!position || side === undefined) continue;
    const from = division[side === "support" ? "oppose" : "support"];
    const known = found.get(from.join(" "));
    if (known) known.on.push({ position, side });
    else found.set(from.join(" "), { from, on: [{ position, side }] });
  }
  return [...found.values()];
}
