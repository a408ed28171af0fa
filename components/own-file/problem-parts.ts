import type { Problem } from "./check-content.ts";

/** Some of a file's problems: few enough to be read without the page standing still. */
export type ProblemPart = { kind: "problem-part"; problems: readonly Problem[]; isLast: boolean };

const PROBLEMS_AT_ONCE = 500;

/** Takes the problems of a file apart, so that they can be handed over little by little. */
export function divideProblems(problems: readonly Problem[]): ProblemPart[] {
  const pieces = Math.max(1, Math.ceil(problems.length / PROBLEMS_AT_ONCE));
  return Array.from({ length: pieces }, (_, piece) => ({
    kind: "problem-part",
    problems: problems.slice(piece * PROBLEMS_AT_ONCE, (piece + 1) * PROBLEMS_AT_ONCE),
    isLast: piece === pieces - 1,
  }));
}
