import { researchMessages as words } from "#components/messages/research.ts";
import { codingOf } from "#core/explore/research/code-selection.ts";
import type { ResearchProblem } from "#core/explore/research/shown-network.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Method } from "#core/measure/discourse/method.ts";

/** Why there is no network, and what to do, in a sentence. */
export function problemText(
  problem: ResearchProblem,
  { method, selection }: { method: Method; selection: Selection },
): string {
  switch (problem.code) {
    case "needsTwoMode":
    case "needsOneMode":
      return clashText(problem, method);
    case "nothingKept":
      return nothingKept(selection);
    case "oneNode":
      return words.oneNodeLeft(words.oneNode[problem.node], problem.name);
    case "tooManyNodes":
      return words.tooManyNodes(problem.nodes);
    case "windowTooWide":
    case "windowOfTooManyEvents":
      return words.windowTooLong(problem);
    default:
      return words.problem[problem.code];
  }
}

type Clash = Extract<ResearchProblem, { code: "needsTwoMode" | "needsOneMode" }>;

function clashText({ code, option }: Clash, method: Method): string {
  const isAggregation = option === "aggregation";
  const choice = isAggregation
    ? words.aggregations[method.aggregation]
    : words.normalizations[method.normalization];
  return words.problem[code]
    .replace("{choice}", choice)
    .replace("{option}", isAggregation ? words.aggregationName : words.normalizationName);
}

/** Nothing passes with a stance, or nothing that passes names an organization. */
function nothingKept({ index, passes, shown }: Selection): string {
  const takesStance = codingOf(index).coded.statements.some(({ rank }) => passes[rank] === 1);
  return takesStance ? words.problem.nothingKept : words.noStance(shown.statements);
}
