import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { type KeptStatements, keepStatements } from "./keep-statements.ts";
import type { NetworkSettings } from "./network-settings.ts";

/** What is fixed before anything is summed: which statements count, and the grades of the qualifier. */
export type NetworkFrame = KeptStatements & {
  settings: NetworkSettings;
  /** The grades as numbers, ascending; undefined for a text qualifier or none. */
  grades: readonly number[] | undefined;
  /** Level number of a statement, 0 .. levels − 1. */
  levelOf: (statement: CodedStatement) => number;
  levels: number;
};

/** The frame of a network: filters applied, duplicates removed, levels set (methods §2.1). */
export function frameNetwork(debate: CodedDebate, settings: NetworkSettings): NetworkFrame {
  const { qualifier, aggregation } = settings;
  const found = keepStatements(debate.statements, {
    ...settings,
    ignoreQualifier: aggregation === "ignore",
  });
  const frame = { ...found, settings };
  if (qualifier.kind === "none") {
    return { ...frame, grades: undefined, levels: 1, levelOf: () => 0 };
  }
  if (qualifier.kind === "text") {
    const texts = sortedTexts(found.original, qualifier.variable);
    const numbers = new Map(texts.map((text, number) => [text, number]));
    const levelOf = (one: CodedStatement) => numbers.get(one.values[qualifier.variable] ?? "") ?? 0;
    return { ...frame, grades: undefined, levels: texts.length, levelOf };
  }
  const grades = debate.levels === "observed" ? observedGrades(found.original) : debate.levels;
  const numbers = new Map(grades.map((grade, number) => [grade, number]));
  return {
    ...frame,
    grades,
    levels: grades.length,
    levelOf: (one) => numbers.get(one.stance) ?? 0,
  };
}

function observedGrades(statements: readonly CodedStatement[]): number[] {
  return [...new Set(statements.map((one) => one.stance))].sort((a, b) => a - b);
}

function sortedTexts(statements: readonly CodedStatement[], variable: string): string[] {
  return [...new Set(statements.map((one) => one.values[variable] ?? ""))].sort();
}

/** Distinct values of a variable, blanks left out, by UTF-16 code unit: "Z" stands before "a". */
export function sortedLabels(statements: readonly CodedStatement[], variable: string): string[] {
  return sortedTexts(statements, variable).filter((label) => label !== "");
}
