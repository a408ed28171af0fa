import type { StancesOfActor } from "./stance-on.ts";

/** A position on which most members of a camp take one side. */
export type CampSide = {
  position: number;
  side: "support" | "oppose";
  /** Members on that side, of those that take a stance on it (mixed included). */
  same: number;
  of: number;
  /** Numbers of the statements that those members' stances were read from, ascending. */
  statements: readonly number[];
};

/** A position on which camps (places in the list of camps) take opposite sides. */
export type Division = { position: number; support: readonly number[]; oppose: readonly number[] };

const LEAST_MEMBERS = 2;

/**
 * What a camp (actor numbers) agrees on: positions on which at least two members take one side, and they
 * are at least two thirds of the members with a stance there. The most members first, then as the author
 * ordered the positions.
 */
export function sidesOf(
  stances: readonly StancesOfActor[],
  members: readonly number[],
): readonly CampSide[] {
  const taken = new Map<number, { support: number; oppose: number; of: number; from: number[] }>();
  for (const member of members) {
    for (const [position, { stance, from }] of stances[member] ?? []) {
      const found = taken.get(position) ?? { support: 0, oppose: 0, of: 0, from: [] };
      if (stance === "support" || stance === "oppose") found[stance] += 1;
      found.of += 1;
      found.from.push(...from);
      taken.set(position, found);
    }
  }
  return [...taken]
    .map(([position, { support, oppose, of, from }]): CampSide => {
      const side = support >= oppose ? "support" : "oppose";
      const same = Math.max(support, oppose);
      return { position, side, same, of, statements: from.sort((a, b) => a - b) };
    })
    .filter(({ same, of }) => same >= LEAST_MEMBERS && same * 3 >= of * 2)
    .sort((a, b) => b.same - a.same || a.position - b.position);
}

/** The positions on which at least one camp mostly supports and at least one mostly opposes. */
export function divisionsOf(camps: readonly { sides: readonly CampSide[] }[]): readonly Division[] {
  const found = new Map<number, { support: number[]; oppose: number[] }>();
  camps.forEach(({ sides }, camp) => {
    for (const { position, side } of sides) {
      const division = found.get(position) ?? { support: [], oppose: [] };
      division[side].push(camp);
      found.set(position, division);
    }
  });
  return [...found]
    .filter(([, { support, oppose }]) => support.length > 0 && oppose.length > 0)
    .map(([position, sides]) => ({ position, ...sides }))
    .sort((a, b) => a.position - b.position);
}
