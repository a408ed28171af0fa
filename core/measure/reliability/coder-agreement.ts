import type { Meta, Stance, Statement } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { stanceValue } from "#core/measure/stance-value.ts";
import type { Measured } from "#core/network/measured.ts";
import { type AlphaFacts, type CodedUnit, krippendorffAlpha } from "./krippendorff-alpha.ts";

/** Two coders, and how often they gave the same stance. */
type PairAgreement = {
  coders: readonly [string, string];
  /** Statements that both coded. */
  both: number;
  agreement: Measured;
};

export type CoderAgreement = {
  /** All four stances, none nearer to another. */
  nominal: Measured<AlphaFacts>;
  /** oppose < mixed = neutral < support: both stand between the sides. */
  ordinal: Measured<AlphaFacts>;
  /** Share of equal stances, for every two coders in the order of the file. */
  pairs: readonly PairAgreement[];
};

/** A debate, or some of its statements. */
type CodedStatements = { meta: Meta; statements: readonly Statement[] };

/**
 * How far a debate's coders agree on the stances of statements: Krippendorff's alpha, and for every two
 * coders the share of statements with the same stance among those that both coded. Example: two coders agree
 * on 3 of 4 statements: 0.75.
 */
export function coderAgreement({ meta, statements }: CodedStatements): CoderAgreement {
  const coders = meta.coding.coders.map(({ id }) => id);
  const nominal = statements.map(stancesOf).map((unit) => unit.map((one) => STANCES.indexOf(one)));
  const ordinal = statements
    .map(stancesOf)
    .map((unit): CodedUnit => unit.map((one) => stanceValue(one) ?? 0));
  const pairs = coders.flatMap((one, at) =>
    coders.slice(at + 1).map((other) => pairAgreement(statements, [one, other])),
  );
  return {
    nominal: krippendorffAlpha(nominal, "nominal"),
    ordinal: krippendorffAlpha(ordinal, "ordinal"),
    pairs,
  };
}

function stancesOf({ codings }: Statement): Stance[] {
  return codings.map(({ stance }) => stance);
}

function pairAgreement(
  statements: readonly Statement[],
  coders: readonly [string, string],
): PairAgreement {
  const both = statements.flatMap(({ codings }) => {
    const [one, other] = coders.map((id) => codings.find(({ coder }) => coder === id)?.stance);
    return one === undefined || other === undefined ? [] : [one === other];
  });
  const equal = both.filter(Boolean).length;
  const agreement: Measured =
    both.length === 0
      ? { defined: false, reason: "the two coders coded no statement in common" }
      : { defined: true, value: equal / both.length };
  return { coders, both: both.length, agreement };
}
