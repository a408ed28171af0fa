import type { Method } from "./method.ts";
import type { NetworkKind } from "./network-settings.ts";

/** Choices that contradict one another, named so that each skin can say it in its own words. */
export type MethodProblem =
  | { code: "needsTwoMode" | "needsOneMode"; option: "aggregation" | "normalization"; word: string }
  | { code: "kernelWithoutWindow" | "kernelOfEvents" | "kernelWeighs" | "indentWithoutKernel" };

export type KindRead = { ok: true; kind: NetworkKind } | { ok: false; problem: MethodProblem };

/**
 * The kind of network a method asks for. combine, activity and prominence are of two-mode networks only;
 * congruence, conflict, average, jaccard and cosine of one-mode ones only (methods §2.1).
 */
export function kindOfMethod(method: Method): KindRead {
  return method.network === "twomode" ? twoModeKind(method) : oneModeKind(method);
}

function twoModeKind({ aggregation, normalization }: Method): KindRead {
  if (aggregation === "congruence" || aggregation === "conflict") {
    return misfit("needsOneMode", { option: "aggregation", word: aggregation });
  }
  if (normalization === "average" || normalization === "jaccard" || normalization === "cosine") {
    return misfit("needsOneMode", { option: "normalization", word: normalization });
  }
  return { ok: true, kind: { network: "twomode", aggregation, normalization } };
}

function oneModeKind({ aggregation, normalization }: Method): KindRead {
  if (aggregation === "combine") {
    return misfit("needsTwoMode", { option: "aggregation", word: aggregation });
  }
  if (normalization === "activity" || normalization === "prominence") {
    return misfit("needsTwoMode", { option: "normalization", word: normalization });
  }
  return { ok: true, kind: { network: "onemode", aggregation, normalization } };
}

function misfit(
  code: "needsTwoMode" | "needsOneMode",
  what: { option: "aggregation" | "normalization"; word: string },
): KindRead {
  return { ok: false, problem: { code, ...what } };
}

/** The first contradiction among the choices of a method; undefined when they fit together. */
export function methodProblem(method: Method): MethodProblem | undefined {
  const read = kindOfMethod(method);
  return read.ok ? kernelProblem(method) : read.problem;
}

function kernelProblem(method: Method): MethodProblem | undefined {
  const { kernel, window, indent, aggregation, normalization } = method;
  if (kernel === undefined) return indent ? { code: "indentWithoutKernel" } : undefined;
  if (window === undefined) return { code: "kernelWithoutWindow" };
  if (window.unit === "events") return { code: "kernelOfEvents" };
  const unweighable = aggregation === "combine" || normalization === "jaccard";
  return unweighable ? { code: "kernelWeighs" } : undefined;
}
