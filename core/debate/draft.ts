import type { Debate } from "./schema.ts";

/** A value of which any part may be missing; what is there has the right type. */
export type Draft<T> = T extends readonly (infer One)[]
  ? (Draft<One> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

export type DraftDebate = Draft<Debate>;

type Branch = Record<PropertyKey, unknown>;

/**
 * The raw debate without the values that the schema refused (at `refused`), so that the checks on
 * how parts fit together can run on all the rest. Positions in lists stay as they are in the file.
 */
export function draftDebate(raw: unknown, refused: readonly PropertyKey[][]): DraftDebate {
  const copy = copyOf(raw);
  for (const path of refused) removeAt(copy, path);
  // The schema has checked everything that is left: it reports the path of whatever it refuses.
  return isBranch(copy) ? (copy as DraftDebate) : {};
}

function removeAt(root: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  let parent = root;
  for (const key of path.slice(0, -1)) {
    parent = isBranch(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  }
  if (last !== undefined && isBranch(parent) && Object.hasOwn(parent, last))
    parent[last] = undefined;
}

/** Safe to recurse: depth is checked before. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isBranch(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]));
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
