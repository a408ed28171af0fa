import type { Coding } from "#core/debate/schema.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { StatementDetail } from "./panel-model.ts";

/**
 * One statement (by its number in the index) with all it names and both coders' codes.
 * Undefined when there is no statement of that number.
 */
export function statementDetail(selection: Selection, number: number): StatementDetail | undefined {
  const parts = statementParts(selection.index, number);
  if (parts === undefined) return undefined;
  const { codings } = parts.statement;
  return {
    number,
    ...parts,
    codings: codings.map((coding) => ({ ...coding, name: coderName(selection, coding) })),
    coderAgreed: new Set(codings.map((coding) => coding.stance)).size <= 1,
    passes: selection.passes[number] === 1,
  };
}

/** The details of some statements, in the order given; numbers without a statement are left out. */
export function statementDetails(
  selection: Selection,
  numbers: Iterable<number>,
): readonly StatementDetail[] {
  return Array.from(numbers).flatMap((number) => statementDetail(selection, number) ?? []);
}

function coderName({ index }: Selection, coding: Coding): string {
  const coder = index.debate.meta.coding.coders.find((candidate) => candidate.id === coding.coder);
  return coder?.name ?? coding.coder;
}
