import type { CodedStatement } from "./coded-statement.ts";
import type { Method, TimeWindow } from "./method.ts";

/** More nodes than this would need gigabytes for a matrix. */
export const NODES_MAX = 8000;

/** Why statements cannot give the network asked for, named so that each skin can say it in its own words. */
export type DataProblem =
  | { code: "nothingKept" }
  | { code: "oneNode"; node: "actor" | "position"; name: string }
  | { code: "tooManyNodes"; nodes: number };

/** Why the statements kept make no network; undefined when they do. With `ties`, two nodes are needed. */
export function networkProblem(given: {
  kept: readonly CodedStatement[];
  rows: readonly string[];
  network: Method["network"];
  ties: boolean;
}): DataProblem | undefined {
  const { kept, rows, network, ties } = given;
  if (kept.length === 0) return { code: "nothingKept" };
  if (ties && rows.length < 2) {
    const node = network === "positions" ? "position" : "actor";
    return { code: "oneNode", node, name: rows[0] ?? "" };
  }
  return rows.length > NODES_MAX ? { code: "tooManyNodes", nodes: rows.length } : undefined;
}

/** A window that is wider than the debate; days are “2025-02-03”, undefined when nothing is dated. */
export type WindowProblem =
  | { code: "windowOfTooManyEvents"; size: number; statements: number }
  | {
      code: "windowTooWide";
      window: TimeWindow;
      first: string | undefined;
      last: string | undefined;
    };

/** Says how a window of which none fits compares with the statements that count. */
export function windowProblem(kept: readonly CodedStatement[], window: TimeWindow): WindowProblem {
  const { unit, size } = window;
  if (unit === "events") {
    return { code: "windowOfTooManyEvents", size, statements: kept.length };
  }
  const days = kept.flatMap(({ time }) => (time === undefined ? [] : [dayOf(time)])).sort();
  return { code: "windowTooWide", window, first: days[0], last: days.at(-1) };
}

/** The day of a moment, in UTC: “2025-02-03”. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
