import type { CodedDebate } from "./coded-statement.ts";
import { keepStatements } from "./keep-statements.ts";
import type { Duplicates, ValueFilter } from "./network-settings.ts";

/** How often each grade of stance was taken on (or by) one value of a variable. */
export type StanceFrequency = { label: string; counts: readonly number[]; total: number };

export type FrequencySettings = {
  /** "concept" for positions, "person" for actors. */
  variable: string;
  duplicates: Duplicates;
  from?: number | undefined;
  to?: number | undefined;
  filters: readonly ValueFilter[];
};

/**
 * Statements by stance (DNA's `dna_barplot`; methods §2.7), sorted by label: `counts[i]` statements have
 * the grade `grades[i]`, ascending. Equal value and stance in one period count once. Example: Ann and Bob
 * support a ban and Cy opposes it: oppose 1, support 2.
 */
export function stanceFrequencies(
  debate: CodedDebate,
  settings: FrequencySettings,
): { grades: readonly number[]; frequencies: StanceFrequency[] } {
  const { kept } = keepStatements(debate.statements, {
    ...settings,
    rows: settings.variable,
    columns: undefined,
    qualifier: { kind: "stance" },
    ignoreQualifier: false,
  });
  const observed = [...new Set(kept.map(({ stance }) => stance))].sort((a, b) => a - b);
  const grades = debate.levels === "observed" ? observed : debate.levels;
  const counts = new Map<string, number[]>();
  for (const { values, stance } of kept) {
    const label = values[settings.variable] ?? "";
    const own = counts.get(label) ?? grades.map(() => 0);
    const at = grades.indexOf(stance);
    own[at] = (own[at] ?? 0) + 1;
    counts.set(label, own);
  }
  const frequencies = [...counts.keys()].sort().map((label) => {
    const own = counts.get(label) ?? [];
    return { label, counts: own, total: own.reduce((sum, count) => sum + count, 0) };
  });
  return { grades, frequencies };
}
