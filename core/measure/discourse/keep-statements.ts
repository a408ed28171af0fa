import type { CodedStatement } from "./coded-statement.ts";
import { duplicatePeriod } from "./duplicate-period.ts";
import type { StatementSettings, ValueFilter } from "./network-settings.ts";

/** Variables of the document: a filter on them acts before anything is counted. */
const DOCUMENT_VARIABLES: ReadonlySet<string> = new Set(["author", "source", "section", "type"]);

/**
 * The statements of a discourse network (methods §2.1, §2.2), sorted by date, document, place and number.
 * `original`: inside the date range and past the filters on documents; they set the scale and, with
 * isolates, the nodes. `kept`: those of them that count, past every filter, blank and duplicate.
 */
export type KeptStatements = {
  original: readonly CodedStatement[];
  kept: readonly CodedStatement[];
  /** How many were left out because an equal one of the same period is kept. */
  repeated: number;
};

/** Which statements a network counts. The order of the input plays no role. */
export function keepStatements(
  statements: readonly CodedStatement[],
  settings: StatementSettings,
): KeptStatements {
  const ofDocuments = settings.filters.filter((one) => DOCUMENT_VARIABLES.has(one.variable));
  const ofValues = settings.filters.filter((one) => !DOCUMENT_VARIABLES.has(one.variable));
  const original = statements
    .filter((one) => isInRange(one, settings) && ofDocuments.every((filter) => passes(one, filter)))
    .sort(compareStatements);
  const complete = original.filter(
    (one) => ofValues.every((filter) => passes(one, filter)) && !hasBlank(one, settings),
  );
  const kept = withoutDuplicates(complete, settings);
  return { original, kept, repeated: complete.length - kept.length };
}

function isInRange({ time }: CodedStatement, { from, to }: StatementSettings): boolean {
  if (from === undefined && to === undefined) return true;
  if (time === undefined) return false;
  return (from === undefined || time >= from) && (to === undefined || time <= to);
}

function passes({ values }: CodedStatement, filter: ValueFilter): boolean {
  return filter.values.includes(values[filter.variable] ?? "") === filter.only;
}

function hasBlank({ values }: CodedStatement, settings: StatementSettings): boolean {
  const { rows, columns, qualifier, ignoreQualifier } = settings;
  const needed = columns === undefined ? [rows] : [rows, columns];
  if (qualifier.kind === "text" && !ignoreQualifier) needed.push(qualifier.variable);
  return needed.some((variable) => (values[variable] ?? "") === "");
}

/** The first of equal statements in one period stays. */
function withoutDuplicates(
  sorted: readonly CodedStatement[],
  settings: StatementSettings,
): readonly CodedStatement[] {
  if (settings.duplicates === "include") return sorted;
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const key = JSON.stringify([
      duplicatePeriod(one, settings.duplicates),
      one.values[settings.rows],
      settings.columns === undefined ? "" : one.values[settings.columns],
      settings.ignoreQualifier ? "" : qualifierOf(one, settings),
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function qualifierOf(statement: CodedStatement, { qualifier }: StatementSettings): unknown {
  if (qualifier.kind === "stance") return statement.stance;
  return qualifier.kind === "text" ? statement.values[qualifier.variable] : "";
}

function compareStatements(a: CodedStatement, b: CodedStatement): number {
  return (
    compareTimes(a.time, b.time) ||
    a.document - b.document ||
    a.start - b.start ||
    a.stop - b.stop ||
    a.rank - b.rank
  );
}

/** Statements without a date come last. */
function compareTimes(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
