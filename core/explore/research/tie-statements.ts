import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import type { Method } from "#core/measure/discourse/method.ts";
import { codingOf } from "./code-selection.ts";

/** A tie by the names of its two ends. */
export type TieNames = { row: string; column: string };

/**
 * The statements (numbers, in the order of `used`) that a tie of a discourse network rests on: of two nodes
 * of one kind, what both say on what they share; of an actor and a position, what it says on it.
 */
export function tieStatements(
  index: DebateIndex,
  { row, column }: TieNames,
  { method, used }: { method: Pick<Method, "network" | "rows">; used: Uint32Array },
): number[] {
  const byRank = new Map(codingOf(index).coded.statements.map((one) => [one.rank, one]));
  const statements = Array.from(used).flatMap((rank) => byRank.get(rank) ?? []);
  const nodes = method.network === "positions" ? "concept" : method.rows;
  const through = method.network === "positions" ? method.rows : "concept";
  if (method.network === "twomode") {
    return statements
      .filter(({ values }) => values[nodes] === row && values.concept === column)
      .map(({ rank }) => rank);
  }
  const said = (node: string) => statements.filter(({ values }) => values[nodes] === node);
  const of = (list: readonly CodedStatement[]) =>
    new Set(list.map(({ values }) => values[through]));
  const [ofRow, ofColumn] = [of(said(row)), of(said(column))];
  return statements
    .filter(({ values }) => values[nodes] === row || values[nodes] === column)
    .filter(({ values }) => ofRow.has(values[through]) && ofColumn.has(values[through]))
    .map(({ rank }) => rank);
}
