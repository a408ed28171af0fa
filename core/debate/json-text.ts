import { createScanner, type JSONPath, printParseErrorCode, visit } from "jsonc-parser";
import type { Issue, Place } from "./issue.ts";
import { WHOLE_FILE, writePath } from "./issue-path.ts";
import { say } from "./issue-words/say.ts";
import { DEPTH_MAX } from "./json-walk.ts";

/** A text read as JSON. `value` is there unless the text cannot be read; `issues` may be there with it. */
export type JsonRead =
  | { readable: true; value: unknown; issues: readonly Issue[] }
  | { readable: false; issues: readonly Issue[] };

/** Numbers of the scanner's tokens; its own enum exists in its types only. */
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END = 17;

/** Reads a JSON text (a byte-order mark is skipped): its value, its syntax error, its repeated keys. */
export function readJson(text: string): JsonRead {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") {
    return unreadable({ code: "empty-file", path: WHOLE_FILE, ...say("emptyFile", {}) });
  }
  const deep = placeTooDeep(json);
  if (deep !== undefined) return unreadable(tooDeepIssue(WHOLE_FILE, deep));
  const { syntax, repeated } = checkSyntax(json);
  if (syntax !== undefined) return unreadable(syntax);
  try {
    return { readable: true, value: JSON.parse(json), issues: repeated };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    const words = say("notReadAsJson", { reason });
    return unreadable({ code: "invalid-json", path: WHOLE_FILE, ...words });
  }
}

/** The issue of a value nested deeper than any debate is. */
export function tooDeepIssue(path: string, place?: Place): Issue {
  return {
    code: "too-deep",
    path,
    ...say("tooDeep", { most: DEPTH_MAX }),
    ...(place && { place }),
  };
}

function unreadable(issue: Issue): JsonRead {
  return { readable: false, issues: [issue] };
}

/** Comes before every recursive reader, so that none of them can run out of stack. */
function placeTooDeep(json: string): Place | undefined {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    if (depth > DEPTH_MAX) {
      return placeAt(scanner.getTokenStartLine(), scanner.getTokenStartCharacter());
    }
  }
  return undefined;
}

function checkSyntax(json: string): { syntax: Issue | undefined; repeated: readonly Issue[] } {
  let syntax: Issue | undefined;
  const repeated: Issue[] = [];
  const keysOfOpenObjects: Set<string>[] = [];
  const visitor = {
    onObjectBegin: () => {
      keysOfOpenObjects.push(new Set());
    },
    onObjectEnd: () => {
      keysOfOpenObjects.pop();
    },
    onObjectProperty: (...found: KeyFound) => {
      const [key, , , line, character, pathOfObject] = found;
      const keys = keysOfOpenObjects.at(-1);
      if (keys?.has(key))
        repeated.push(repeatedKey([...pathOfObject(), key], placeAt(line, character)));
      keys?.add(key);
    },
    onError: (error: number, _offset: number, _length: number, line: number, character: number) => {
      syntax ??= syntaxIssue(printParseErrorCode(error), placeAt(line, character));
    },
  };
  visit(json, visitor, { disallowComments: true });
  return { syntax, repeated };
}

type KeyFound = [
  key: string,
  offset: number,
  length: number,
  line: number,
  character: number,
  pathOfObject: () => JSONPath,
];

function repeatedKey(path: JSONPath, place: Place): Issue {
  const key = JSON.stringify(path.at(-1));
  return { code: "duplicate-key", path: writePath(path), ...say("keyTwice", { key }), place };
}

function syntaxIssue(error: string, place: Place): Issue {
  return { code: "invalid-json", path: WHOLE_FILE, ...say("notJson", { error }), place };
}

function placeAt(lineFromZero: number, characterFromZero: number): Place {
  return { line: lineFromZero + 1, column: characterFromZero + 1 };
}
