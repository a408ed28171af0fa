import { describe, expect, it } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { agreement } from "#core/measure/agreement.ts";
import { findCamps } from "#core/measure/camps.ts";
import { contestedness } from "#core/measure/contestedness.ts";
import { coverage } from "#core/measure/coverage.ts";
import { coderAgreement } from "#core/measure/reliability/coder-agreement.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";
import { readDebate } from "./read-debate.ts";

/*
 * What readers are told about the debate, worked out a second time: by a script in another language that
 * was written from the definitions on /methods and shares no code with this project.
 */
const debate = readDebate("el-salvador-prisons.json");
const index = indexDebate(debate);
const stances = stancesOfActors(index);

/** Position: actors for, against and mixed, and how contested it is. */
const CONTESTED: Record<string, readonly [number, number, number, number]> = {
  "transfer-noncitizens": [5, 11, 2, 0.6667],
  "transfer-citizens": [5, 5, 0, 1],
  payment: [4, 2, 0, 0.6667],
  "lawful-transfer": [0, 7, 0, 0],
  "alien-enemies-act": [4, 4, 2, 1],
  "prior-hearing": [10, 1, 0, 0.1818],
  "court-authority": [4, 7, 2, 0.7692],
  "return-abrego": [7, 6, 1, 0.9286],
  "gang-membership": [2, 3, 0, 0.8],
  "custody-standards": [3, 7, 0, 0.6],
  "security-crackdown": [6, 8, 0, 0.8571],
  partnership: [4, 1, 1, 0.5],
  "political-gain": [4, 0, 0, 0],
  deterrence: [2, 0, 0, 0],
};

/** Two actors, their agreement and how many positions they share. */
const AGREEMENT: readonly (readonly [string, string, number, number])[] = [
  ["donald-trump", "nayib-bukele", 0.8, 5],
  ["donald-trump", "marco-rubio", 1, 4],
  ["marco-rubio", "nayib-bukele", 0.875, 4],
  ["marco-rubio", "tom-homan", 0.8333, 3],
  ["manuel-flores", "nayib-bukele", 0.1667, 3],
  ["nayib-bukele", "pam-bondi", 0.75, 2],
  ["pam-bondi", "supreme-court", 0.5, 2],
  ["nayib-bukele", "supreme-court", 0.25, 2],
  ["jd-vance", "supreme-court", 0, 2],
  ["human-rights-groups", "juanita-goebertus", 1, 3],
];

function stancesOf(actor: string) {
  const found = stances[index.actorNumber.get(actor) ?? -1];
  if (found === undefined) throw new Error(`no actor ${actor}`);
  return found;
}

describe("the numbers shown of the debate about El Salvador", () => {
  it.each(Object.entries(CONTESTED))("%s is as contested as worked out apart", (id, expected) => {
    const position = index.positions.findIndex((one) => one.id === id);
    const taken = stances.flatMap((ofActor) => ofActor.get(position)?.stance ?? []);
    const count = (stance: string) => taken.filter((one) => one === stance).length;
    expect([count("support"), count("oppose"), count("mixed")]).toEqual(expected.slice(0, 3));
    expect(contestedness(taken)).toBeCloseTo(expected[3], 4);
  });

  it.each(AGREEMENT)("%s and %s agree by %f on %i positions", (one, other, value, shared) => {
    const found = agreement(stancesOf(one), stancesOf(other));
    expect(found?.agreement).toBeCloseTo(value, 4);
    expect(found?.shared).toHaveLength(shared);
  });

  it("19 actors lie in three clusters of 8, 6 and 5", () => {
    const { camps, modularity } = findCamps(stances);
    expect(camps.map(({ members }) => members.length)).toEqual([8, 6, 5]);
    expect(modularity).toBeCloseTo(0.6496, 4);
  });

  it("141 of 1078 pairs of an actor and a position have a statement", () => {
    const found = coverage(index, index.statements.keys());
    expect([found.actors, found.positions, found.filled.length]).toEqual([77, 14, 141]);
    expect([found.singleSource.length, found.reportedOnly.length]).toEqual([124, 3]);
    expect(found.emptyShare).toBeCloseTo(0.8692, 4);
  });

  it("the coders agree on 151 of 160, with the alphas that the authors give", () => {
    const { pairs, nominal, ordinal } = coderAgreement(debate);
    const same = pairs.map(({ both, agreement: share }) => share.defined && share.value * both);
    expect(pairs.map(({ both }) => both)).toEqual([160]);
    expect(same[0]).toBeCloseTo(151, 9);
    expect(nominal.defined && nominal.value).toBeCloseTo(0.9096, 4);
    expect(ordinal.defined && ordinal.value).toBeCloseTo(0.9889, 4);
  });
});
