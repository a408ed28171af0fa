import { appendSegment, WHOLE_FILE } from "./issue-path.ts";

/** The deepest nesting of lists and objects that is read. The debate format needs five levels. */
export const DEPTH_MAX = 32;

/** The most values (list entries and fields) that are read: about 60,000 full statements. */
export const VALUES_MAX = 2_000_000;

/** `unreadable` says why and where the walk ended early. */
export type WalkFindings = {
  unreadable: { code: "too-deep" | "too-large"; path: string } | undefined;
  forbiddenKeys: readonly string[];
};

type Step = { value: unknown; path: string; depth: number };

/**
 * Walks any value without recursion and reports the path of the first value nested deeper than
 * DEPTH_MAX (so that cyclic values end) or beyond VALUES_MAX, where the walk ends, and the paths of
 * all `__proto__` keys.
 */
export function walkValue(root: unknown): WalkFindings {
  const forbiddenKeys: string[] = [];
  let values = 0;
  const open: Step[] = [{ value: root, path: WHOLE_FILE, depth: 1 }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step.value !== "object" || step.value === null) continue;
    const { value, path } = step;
    if (step.depth > DEPTH_MAX) return { unreadable: { code: "too-deep", path }, forbiddenKeys };
    values += Array.isArray(value) ? value.length : Object.keys(value).length;
    if (values > VALUES_MAX) return { unreadable: { code: "too-large", path }, forbiddenKeys };
    for (const next of stepsInto(step)) {
      if (isForbidden(next)) forbiddenKeys.push(next.path);
      open.push(next);
    }
  }
  return { unreadable: undefined, forbiddenKeys };
}

type KeyedStep = Step & { key: string | number };

function isForbidden(step: KeyedStep): boolean {
  return step.key === "__proto__";
}

function stepsInto({ value, path, depth }: Step): KeyedStep[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? Array.from(value, (one, position) => [position, one])
    : Object.entries(value ?? {});
  return entries
    .filter(([key, one]) => key === "__proto__" || (typeof one === "object" && one !== null))
    .map(([key, one]) => ({ key, value: one, path: appendSegment(path, key), depth: depth + 1 }));
}
