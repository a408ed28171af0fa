import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campsShown, namesByMembers } from "#core/explore/camps-shown.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

/** In January two agree; from March on three others do, who are then the larger camp. */
const FACTS: DebateFacts = {
  statements: [
    ...["ann", "bob"].flatMap((actor) => said(actor, "support", "2025-01-10")),
    ...["cy", "di", "eve"].flatMap((actor) => said(actor, "oppose", "2025-03-10")),
  ],
};

function said(actor: string, stance: "support" | "oppose", date: string) {
  return ["law", "tax"].map((position) => ({ actor, position, stance, date }));
}

function namedIn(query: string) {
  const selection = buildSelection(FACTS, query);
  const { camps, names } = campsShown(selection);
  return camps.map(({ members }, place) => [
    names[place],
    members.map((one) => selection.index.actors[one]?.id),
  ]);
}

const camp = (...members: number[]) => ({ members, sides: [] });

describe("the names of camps", () => {
  test("go by size, and dates do not change them", () => {
    expect(namedIn("")).toEqual([
      [0, ["cy", "di", "eve"]],
      [1, ["ann", "bob"]],
    ]);
    expect(namedIn("to=2025-02")).toEqual([[1, ["ann", "bob"]]]);
    expect(namedIn("actor=ann,bob")).toEqual([[0, ["ann", "bob"]]]);
  });

  test("the one with most members in common gives its name, and each name is given once", () => {
    const whole = [camp(1, 2, 3, 4), camp(5, 6)];
    expect(namesByMembers([camp(1, 2), camp(3, 5), camp(6, 7)], whole)).toEqual([0, 1, 2]);
    expect(namesByMembers([camp(8, 9), camp(4, 5, 6)], whole)).toEqual([2, 1]);
  });

  test("no two camps have one name", () => {
    const some = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const camps = one.map((members) => camp(...members));
        const names = namesByMembers(
          camps,
          other.map((members) => camp(...members)),
        );
        expect(names).toHaveLength(camps.length);
        expect(new Set(names).size).toBe(camps.length);
      }),
    );
  });
});
