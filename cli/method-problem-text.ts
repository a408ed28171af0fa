import type { MethodProblem } from "#core/measure/discourse/method-problem.ts";

/** Choices that contradict one another, as a sentence about the options. */
export function methodProblemText(problem: MethodProblem): string {
  switch (problem.code) {
    case "needsTwoMode":
      return `--${problem.option} ${problem.word} needs --network twomode`;
    case "needsOneMode":
      return `--${problem.option} ${problem.word} needs --network actors or positions`;
    case "kernelWithoutWindow":
      return "--kernel smooths time windows; add --window, such as --window days 30";
    case "kernelOfEvents":
      return "--kernel needs windows of days, weeks, months or years, not of events";
    case "kernelWeighs":
      return "--kernel weighs statements, which combine and jaccard cannot use; choose another aggregation or normalization";
    case "indentWithoutKernel":
      return "--indent belongs to --kernel; plain windows always lie inside the debate";
  }
}
