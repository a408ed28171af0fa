import type { Issue, Place } from "./issue.ts";
import { locatePaths } from "./locate.ts";

/** A problem of a debate file and where in its text it stands. */
export type PlacedIssue = { issue: Issue; at: Place };

const START: Place = { line: 1, column: 1 };

/** The problems in the order of the file, each with its line and column, so that they can be mended from top to bottom. */
export function placeIssues(text: string, issues: readonly Issue[]): PlacedIssue[] {
  const places = locatePaths(
    text,
    issues.map((issue) => issue.path),
  );
  return issues
    .map((issue) => ({ issue, at: issue.place ?? places.get(issue.path) ?? START }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
