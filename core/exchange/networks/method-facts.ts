import {
  type CodedDebate,
  THREE_STANCES,
  TWO_STANCES,
} from "#core/measure/discourse/coded-statement.ts";
import type { Method } from "#core/measure/discourse/method.ts";

/**
 * Everything about a method that decides the numbers of its network, by the names of the options of
 * `standpoint analyse`; null: not asked for. `scale` says which grades of stance there are.
 */
export function methodFacts(method: Method, coded: CodedDebate) {
  const { network, aggregation, normalization, duplicates, isolates, rows, window } = method;
  return {
    network,
    aggregation,
    normalization,
    duplicates,
    isolates,
    rows,
    scale: scaleOf(coded),
    window: window === undefined ? null : `${window.unit} ${window.size}`,
    kernel: method.kernel ?? null,
    indent: method.indent,
  };
}

/** The grades of a stance: “oppose -1, support 1”, or those that occur. */
function scaleOf({ levels, statements }: CodedDebate): string {
  if (levels === TWO_STANCES) return "oppose -1, support 1";
  if (levels === THREE_STANCES) return "oppose -1, mixed 0, support 1";
  const grades = new Set(statements.map(({ stance }) => stance));
  return `grades ${[...grades].sort((a, b) => a - b).join(", ")}`;
}

/** A moment in UTC, to the second: 2019-12-28T02:30:00. */
export function timeText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** What the rows and columns of a method's network are, as network files call them. */
export function methodModes({ network, rows }: Method) {
  const actor = rows === "person" ? "actor" : "organization";
  return {
    oneMode: network !== "twomode",
    rowMode: network === "positions" ? "position" : actor,
    columnMode: "position",
  };
}
