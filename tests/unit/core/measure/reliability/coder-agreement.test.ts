import { expect, test } from "vitest";
import { coderAgreement } from "#core/measure/reliability/coder-agreement.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";

const DEBATE = readDebate("el-salvador-prisons.json");

test("the shipped debate's coders agree as its description says", () => {
  const { nominal, ordinal, pairs } = coderAgreement(DEBATE);
  expect(DEBATE.meta.coding.agreement).toContain(
    "on the 160 that both coded and that remain, they agreed on 94.4 percent (alpha 0.910 nominal, 0.989 ordinal)",
  );
  expect(nominal).toMatchObject({ defined: true, value: expect.closeTo(0.91, 3), units: 160 });
  expect(ordinal).toMatchObject({ defined: true, value: expect.closeTo(0.989, 3) });
  expect(pairs).toEqual([
    {
      coders: ["a", "b"],
      both: 160,
      agreement: { defined: true, value: expect.closeTo(0.944, 3) },
    },
  ]);
});

test("percent agreement is the share of equal stances on what both coded", () => {
  const [first, second, ...others] = DEBATE.meta.coding.coders;
  if (!first || !second || others.length > 0) throw new Error("two coders expected");
  const [one, ...rest] = DEBATE.statements.slice(0, 5);
  if (!one) throw new Error("statements expected");
  const codedBy = (a: "support" | "mixed", b?: "support" | "oppose") => [
    { coder: first.id, stance: a },
    ...(b === undefined ? [] : [{ coder: second.id, stance: b }]),
  ];
  const statements = [
    { ...one, codings: codedBy("mixed", "oppose") },
    ...rest.slice(0, 3).map((same) => ({ ...same, codings: codedBy("support", "support") })),
    ...rest.slice(3).map((same) => ({ ...same, codings: codedBy("support") })),
  ];
  const { pairs } = coderAgreement({ ...DEBATE, statements });
  expect(pairs).toEqual([
    { coders: [first.id, second.id], both: 4, agreement: { defined: true, value: 0.75 } },
  ]);
  const alone = statements.slice(-1);
  expect(coderAgreement({ ...DEBATE, statements: alone }).pairs[0]?.agreement).toEqual({
    defined: false,
    reason: "the two coders coded no statement in common",
  });
});
