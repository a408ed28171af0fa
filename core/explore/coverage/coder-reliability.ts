import type { Stance, Statement } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import { coderAgreement } from "#core/measure/reliability/coder-agreement.ts";
import type { AlphaFacts } from "#core/measure/reliability/krippendorff-alpha.ts";
import type { Measured } from "#core/network/measured.ts";

type Coder = { id: string; name: string };

/** Why there is no alpha: nothing coded twice, or every code on what was coded twice the same. */
type NoAlpha = "nothing-twice" | "all-the-same";

export type Alpha =
  | ({ defined: true; value: number } & AlphaFacts)
  | { defined: false; why: NoAlpha };

/** A statement that got different stances. */
export type Disagreement = {
  statement: Statement;
  codes: readonly (Coder & { stance: Stance })[];
  /** Whose stance was adopted; nobody's where a third one was settled on. */
  adoptedFrom: readonly Coder[];
};

export type CoderReliability = {
  coders: readonly Coder[];
  /** Statements shown (numbers, ascending) that one coder alone coded. */
  codedOnce: readonly number[];
  /** How many two coders or more coded. */
  codedTwice: number;
  /** For every two coders: statements that both coded, and on how many of them they agree. */
  pairs: readonly { coders: readonly [Coder, Coder]; both: number; same: number }[];
  nominal: Alpha;
  ordinal: Alpha;
  /** Oldest statement first. */
  disagreements: readonly Disagreement[];
};

/**
 * How far the coders agree on the statements shown (methods: coders), and every statement on which
 * they do not. See `coderAgreement` for the measures.
 */
export function coderReliability({ index, statements: shown }: Selection): CoderReliability {
  const statements = [...shown].flatMap((number) => index.statements[number] ?? []);
  const { meta } = index.debate;
  const named = new Map(meta.coding.coders.map(({ id, name }) => [id, { id, name }]));
  const coderOf = (id: string): Coder => named.get(id) ?? { id, name: id };
  const { pairs, nominal, ordinal } = coderAgreement({ meta, statements });
  const twice = statements.filter(({ codings }) => codings.length > 1);
  return {
    coders: [...named.values()],
    codedOnce: [...shown].filter((number) => index.statements[number]?.codings.length === 1),
    codedTwice: twice.length,
    pairs: pairs.map(({ coders: [one, other], both, agreement }) => ({
      coders: [coderOf(one), coderOf(other)],
      both,
      same: agreement.defined ? Math.round(agreement.value * both) : 0,
    })),
    nominal: alphaOf(nominal, twice.length),
    ordinal: alphaOf(ordinal, twice.length),
    disagreements: twice.filter(differs).map((statement) => disagreementOf(statement, coderOf)),
  };
}

function alphaOf(measured: Measured<AlphaFacts>, codedTwice: number): Alpha {
  if (measured.defined) return measured;
  return { defined: false, why: codedTwice === 0 ? "nothing-twice" : "all-the-same" };
}

function differs({ codings }: Statement): boolean {
  return new Set(codings.map(({ stance }) => stance)).size > 1;
}

function disagreementOf(statement: Statement, coderOf: (id: string) => Coder): Disagreement {
  const codes = statement.codings.map(({ coder, stance }) => ({ ...coderOf(coder), stance }));
  return {
    statement,
    codes,
    adoptedFrom: codes
      .filter(({ stance }) => stance === statement.stance)
      .map(({ id, name }) => ({ id, name })),
  };
}
