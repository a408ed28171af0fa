import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { agreement } from "#core/measure/agreement.ts";
import { agreementNetwork } from "#core/measure/agreement-network.ts";
import { findCamps } from "#core/measure/camps.ts";
import { type StancesOfActor, stancesOfActors } from "#core/measure/stance-on.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const MARKS: Record<string, Stance> = { "+": "support", "-": "oppose", "0": "mixed" };

/** Actors as rows of marks, one per position: + − 0, or a dot for no stance. Statement = actor × 10 + position. */
function actorsOf(...rows: string[]): StancesOfActor[] {
  return rows.map(
    (row, actor) =>
      new Map(
        [...row].flatMap((mark, position) => {
          const stance = MARKS[mark];
          return stance === undefined
            ? []
            : [[position, { stance, reported: false, from: [actor * 10 + position] }] as const];
        }),
      ),
  );
}

const someActors = fc.array(
  fc
    .uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom(...STANCES)), { selector: ([at]) => at })
    .map(
      (pairs) => new Map(pairs.map(([at, stance]) => [at, { stance, reported: false, from: [] }])),
    ),
  { maxLength: 9 },
);

const realStances = THREE_DEBATES.map(stancesOfActors);

describe("the agreement network", () => {
  test("ties exactly the pairs above one half on enough positions, by 2 × agreement − 1", () => {
    const check = (stances: readonly StancesOfActor[], minimum: number, least = 0.5) => {
      const network = agreementNetwork(stances, { minimumShared: minimum, leastAgreement: least });
      const found = network.weight.map((weight, edge) => [
        network.from[edge],
        network.to[edge],
        weight,
      ]);
      const wanted: number[][] = [];
      const compared = new Uint8Array(stances.length);
      stances.forEach((one, a) => {
        stances.forEach((other, b) => {
          const pair = agreement(one, other);
          if (a === b || !pair || pair.shared.length < minimum) return;
          compared[a] = 1;
          if (a < b && pair.agreement > 0.5 && pair.agreement >= least)
            wanted.push([a, b, 2 * pair.agreement - 1]);
        });
      });
      expect(found.map(([a, b]) => [a, b])).toEqual(wanted.map(([a, b]) => [a, b]));
      found.forEach(([, , weight], at) => {
        expect(weight).toBeCloseTo(wanted[at]?.[2] ?? 0, 12);
      });
      expect(network.compared).toEqual(compared);
    };
    for (const stances of realStances) for (const minimum of [1, 2, 3]) check(stances, minimum);
    // Shares of 1 to 5 positions are met to the last digit: 0.75 is one mixed stance of two.
    const least = fc.constantFrom(0.5, 0.6, 0.75, 0.8, 1);
    fc.assert(fc.property(someActors, fc.integer({ min: 1, max: 3 }), least, check));
  });
});

describe("camps", () => {
  test("worked by hand: two camps, what each agrees on, what divides them, who is left out", () => {
    const found = findCamps(actorsOf("++.", "++-", "--+", "--.", "+..", "+-."));
    expect(found.camps.map(({ members }) => members)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(found.camps[0]?.sides).toEqual([
      { position: 0, side: "support", same: 2, of: 2, statements: [0, 10] },
      { position: 1, side: "support", same: 2, of: 2, statements: [1, 11] },
    ]);
    expect(found.divisions).toEqual([
      { position: 0, support: [0], oppose: [1] },
      { position: 1, support: [0], oppose: [1] },
    ]);
    // Two ties of weight 1, each a camp of its own: 1 − 2 × (1/2)².
    expect(found.modularity).toBeCloseTo(0.5, 12);
    expect(found.isolated).toEqual([4]);
    expect(found.untied).toEqual([5]);
    expect(found.bridges).toEqual([]);
  });

  test("worked by hand: who agrees with members of two camps is a bridge, with its share", () => {
    // 3 is with 0–2 on the first two positions and with 4–6 on the last two.
    const found = findCamps(actorsOf("++..", "++..", "++..", "++--", "..--", "..--", "..--"));
    expect(found.camps).toHaveLength(2);
    expect(found.bridges.map(({ actor }) => actor)).toContain(3);
    const bridge = found.bridges.find(({ actor }) => actor === 3);
    expect(bridge?.ownShare).toBeCloseTo(0.5, 12);
    expect(bridge?.agreesWith.flatMap(({ actors }) => actors).sort()).toEqual([0, 1, 2, 4, 5, 6]);
  });

  test("nobody, one actor and actors without a shared position form no camp", () => {
    expect(findCamps([])).toMatchObject({ camps: [], modularity: 0, isolated: [], untied: [] });
    expect(findCamps(actorsOf("++"))).toMatchObject({ camps: [], isolated: [0] });
    expect(findCamps(actorsOf("+.", ".+"))).toMatchObject({ camps: [], isolated: [0, 1] });
  });

  test("every actor with a stance is in one camp, isolated or untied; camps have two members or more", () => {
    const check = (stances: readonly StancesOfActor[]) => {
      const found = findCamps(stances);
      const placed = [
        ...found.camps.flatMap(({ members }) => members),
        ...found.isolated,
        ...found.untied,
      ];
      const speaking = [...stances.keys()].filter((actor) => (stances[actor]?.size ?? 0) > 0);
      expect(placed.toSorted((a, b) => a - b)).toEqual(speaking);
      expect(found.modularity).toBeLessThanOrEqual(1);
      expect(found.modularity).toBeGreaterThanOrEqual(-1e-9);
      for (const { members } of found.camps) expect(members.length).toBeGreaterThan(1);
    };
    for (const stances of realStances) check(stances);
    fc.assert(fc.property(someActors, check));
  });

  test("sides hold by counting members, and bridges by comparing them pair by pair", () => {
    for (const stances of realStances) {
      const found = findCamps(stances);
      const campOf = (actor: number) => found.camps.findIndex((c) => c.members.includes(actor));
      const bridges = [...stances.keys()].filter((a) => {
        const friends = [...stances.keys()].filter((b) => areTied(stances, a, b));
        return new Set(friends.map(campOf)).size > 1;
      });
      expect(found.bridges.map(({ actor }) => actor).toSorted((a, b) => a - b)).toEqual(bridges);
      for (const { members, sides } of found.camps) {
        for (const { position, side, same, of, statements } of sides) {
          const held = members.flatMap((member) => stances[member]?.get(position) ?? []);
          expect(held).toHaveLength(of);
          expect(held.filter(({ stance }) => stance === side)).toHaveLength(same);
          expect(statements).toEqual(held.flatMap(({ from }) => from).toSorted((a, b) => a - b));
          expect(same).toBeGreaterThanOrEqual(Math.max(2, (of * 2) / 3));
        }
      }
    }
  });

  test("planted camps are found again where enough was said", () => {
    const size = { actors: 45, positions: 16, statements: 1500, camps: 3, seed: 3 };
    const index = indexDebate(generateDebate(size));
    const { camps } = findCamps(stancesOfActors(index));
    const plantedIn = (actor: number) => (Number(index.actors[actor]?.id.split("-")[1]) - 1) % 3;
    const right = camps.map(({ members }) =>
      Math.max(...[0, 1, 2].map((camp) => members.filter((m) => plantedIn(m) === camp).length)),
    );
    expect(camps).toHaveLength(3);
    expect(right.reduce((sum, n) => sum + n, 0) / 45).toBeGreaterThan(0.9);
  });
});

function areTied(stances: readonly StancesOfActor[], a: number, b: number): boolean {
  const pair = agreement(stances[a] ?? new Map(), stances[b] ?? new Map());
  return a !== b && pair !== undefined && pair.shared.length > 1 && pair.agreement > 0.5;
}
