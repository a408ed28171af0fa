import { countIncidence, type Incidence } from "#core/network/incidence.ts";
import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { frameNetwork, type NetworkFrame, sortedLabels } from "./network-frame.ts";
import type { NetworkSettings } from "./network-settings.ts";
import { oneModeCells } from "./one-mode.ts";
import { twoModeCells } from "./two-mode.ts";

/** A network as a matrix with names: `matrix[i][j]` ties `rows[i]` to `columns[j]`. */
export type DiscourseNetwork = {
  rows: readonly string[];
  columns: readonly string[];
  matrix: readonly Float64Array[];
  /** The statements it was computed from, in their order. */
  statements: readonly CodedStatement[];
};

/**
 * A discourse network as Discourse Network Analyzer defines it (Leifeld, Gruber & Bossner, DNA manual;
 * methods §2.3, §2.4): two-mode (rows × columns) or one-mode (rows tied through columns).
 */
export function discourseNetwork(debate: CodedDebate, settings: NetworkSettings): DiscourseNetwork {
  const frame = frameNetwork(debate, settings);
  return networkOf(frame, frame.kept);
}

/** The network of some of a frame's statements: all of them, or those of one time window. */
export function networkOf(
  frame: NetworkFrame,
  statements: readonly CodedStatement[],
): DiscourseNetwork {
  const { settings } = frame;
  const named = namesOf(frame, statements);
  const incidence = incidenceOf(frame, { statements, ...named });
  if (settings.network === "twomode") {
    const matrix = twoModeCells(incidence, { ...settings, grades: frame.grades });
    return { ...named, matrix, statements };
  }
  const matrix = oneModeCells(incidence, { ...settings, grades: frame.grades });
  return { rows: named.rows, columns: named.rows, matrix, statements };
}

type Names = { rows: readonly string[]; columns: readonly string[] };

/** With isolates every network of a frame has the same names. */
export function namesOf(frame: NetworkFrame, statements: readonly CodedStatement[]): Names {
  const { settings, original } = frame;
  const named = settings.isolates ? original : statements;
  return {
    rows: sortedLabels(named, settings.rows),
    columns: sortedLabels(named, settings.columns),
  };
}

/** Counts (or weighted sums) of statements per row, column and level. */
export function incidenceOf(
  frame: NetworkFrame,
  given: Names & { statements: readonly CodedStatement[]; weightOf?: Float64Array },
): Incidence {
  const { rows, columns, statements, weightOf } = given;
  const numberOf = (labels: readonly string[], variable: string): Uint32Array => {
    const numbers = new Map(labels.map((label, number) => [label, number]));
    return Uint32Array.from(statements, (one) => numbers.get(one.values[variable] ?? "") ?? 0);
  };
  return countIncidence({
    rows: rows.length,
    columns: columns.length,
    levels: frame.levels,
    rowOf: numberOf(rows, frame.settings.rows),
    columnOf: numberOf(columns, frame.settings.columns),
    levelOf: Uint32Array.from(statements, frame.levelOf),
    ...(weightOf ? { weightOf } : {}),
  });
}
