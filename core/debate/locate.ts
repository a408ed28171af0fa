import { createScanner, type JSONScanner } from "jsonc-parser";
import type { Place } from "./issue.ts";
import { appendSegment, parentPath, WHOLE_FILE } from "./issue-path.ts";
import { DEPTH_MAX } from "./json-walk.ts";

/** Numbers of the scanner's tokens; its own enum exists in its types only. */
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const STRING = 10;
const END = 17;

const START: Place = { line: 1, column: 1 };

/** Where in a JSON text the value of a path stands; for a missing value, where its parent stands. */
export function locateIssue(text: string, path: string): Place {
  return locatePaths(text, [path]).get(path) ?? START;
}

/** The same for many paths in one pass over the text. Any text and any path will do. */
export function locatePaths(text: string, paths: readonly string[]): ReadonlyMap<string, Place> {
  const wanted = new Set(paths.flatMap(withAncestors));
  const found = placesOf(text, wanted);
  return new Map(paths.map((path) => [path, placeOrAncestor(found, path)]));
}

function withAncestors(path: string): string[] {
  const all = [path];
  for (let up = parentPath(path); up !== undefined; up = parentPath(up)) all.push(up);
  return all;
}

function placeOrAncestor(found: ReadonlyMap<string, Place>, path: string): Place {
  const nearest = withAncestors(path).find((candidate) => found.has(candidate));
  return (nearest !== undefined ? found.get(nearest) : undefined) ?? START;
}

/** One list or object that the scan is inside of. */
type Level = { path: string; position: number | undefined; key: string };
type Scan = { levels: Level[]; expectsKey: boolean };

/** Scans tokens with its own stack instead of recursion, so depth cannot overflow it. */
function placesOf(text: string, wanted: ReadonlySet<string>): Map<string, Place> {
  const found = new Map<string, Place>();
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const scanner = createScanner(json, true);
  const scan: Scan = { levels: [], expectsKey: false };
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (takeStructure(scan, token) || takeKey(scan, { token, scanner })) continue;
    const path = pathInside(scan.levels.at(-1), scan.levels.length);
    if (wanted.has(path)) found.set(path, placeOfToken(scanner));
    openLevel(scan, { token, path });
  }
  return found;
}

/** True when the token was a closing bracket, a comma or a colon, and is dealt with. */
function takeStructure(scan: Scan, token: number): boolean {
  if (token === COLON) return true;
  if (token === CLOSE_BRACE || token === CLOSE_BRACKET) {
    scan.levels.pop();
    scan.expectsKey = false;
    return true;
  }
  if (token !== COMMA) return false;
  const level = scan.levels.at(-1);
  if (level?.position !== undefined) level.position += 1;
  scan.expectsKey = level !== undefined && level.position === undefined;
  return true;
}

/** True when the token was the key of the next value, and is remembered. */
function takeKey(scan: Scan, { token, scanner }: { token: number; scanner: JSONScanner }): boolean {
  const level = scan.levels.at(-1);
  if (token !== STRING || !scan.expectsKey || !level) return false;
  level.key = scanner.getTokenValue();
  scan.expectsKey = false;
  return true;
}

function openLevel(scan: Scan, { token, path }: { token: number; path: string }): void {
  scan.expectsKey = token === OPEN_BRACE;
  if (token === OPEN_BRACE) scan.levels.push({ path, position: undefined, key: "" });
  if (token === OPEN_BRACKET) scan.levels.push({ path, position: 0, key: "" });
}

/** Below DEPTH_MAX nothing is looked for, so paths stay short. */
function pathInside(level: Level | undefined, depth: number): string {
  if (level === undefined) return WHOLE_FILE;
  return depth > DEPTH_MAX ? "" : appendSegment(level.path, level.position ?? level.key);
}

function placeOfToken(scanner: JSONScanner): Place {
  return { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
}
