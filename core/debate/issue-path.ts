/** The way from the root of a debate file to a value: keys and positions in lists. */
export type Segments = readonly (string | number)[];

/** The path of an issue that concerns the file as a whole. */
export const WHOLE_FILE = "(file)";

const PLAIN_KEY = /^[$\p{L}_][$\p{L}\p{N}_-]*$/u;

/** The path as people write it: `statements[12].actor`, `["odd key"]`; `(file)` for the root. */
export function writePath(segments: Segments): string {
  if (segments.length === 0) return WHOLE_FILE;
  return segments.reduce<string>(appendSegment, "");
}

/** A written path with one more step: a key, or a position in a list. */
export function appendSegment(path: string, segment: string | number): string {
  const start = path === WHOLE_FILE ? "" : path;
  if (typeof segment === "number") return `${start}[${segment}]`;
  if (!PLAIN_KEY.test(segment)) return `${start}[${JSON.stringify(segment)}]`;
  return start === "" ? segment : `${start}.${segment}`;
}

/** The written path one step up, or undefined for the root. */
export function parentPath(path: string): string | undefined {
  if (path === WHOLE_FILE) return undefined;
  const shorter = path.replace(/(?:\[\d+\]|\["(?:[^"\\]|\\.)*"\]|\.?[^.[\]]+)$/su, "");
  return shorter === "" || shorter === path ? WHOLE_FILE : shorter;
}
