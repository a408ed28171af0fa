import { didYouMean } from "#core/debate/suggest.ts";

/** What may follow a command: per option (“--format”) the names of the words after it, none for a switch. */
export type OptionSpec = Readonly<Record<string, readonly string[]>>;

/** What stood there: words that belong to no option, and per option the words after it, each time it came. */
export type OptionWords = {
  plain: readonly string[];
  given: ReadonlyMap<string, readonly (readonly string[])[]>;
};

export type OptionsRead = { ok: true; options: OptionWords } | { ok: false; message: string };

/** Options whose repetition adds up; any other may come once. */
const REPEATABLE: ReadonlySet<string> = new Set(["--exclude", "--only"]);

/** Parts the words after a command into options and the rest; `--option=word` is `--option word`. */
export function readOptions(words: readonly string[], spec: OptionSpec): OptionsRead {
  const plain: string[] = [];
  const given = new Map<string, string[][]>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) {
      plain.push(word);
      continue;
    }
    const taken = takeOption(words.slice(at), spec);
    if (!taken.ok) return taken;
    const { name, found } = taken;
    if (given.has(name) && !REPEATABLE.has(name)) return refuse(`${name} stands there twice`);
    given.set(name, [...(given.get(name) ?? []), found]);
    at += taken.length - 1;
  }
  return { ok: true, options: { plain, given } };
}

type Taken = { ok: true; name: string; found: string[]; length: number };

/** The option that the words begin with, the words that belong to it, and how many that are together. */
function takeOption(
  [first = "", ...rest]: readonly string[],
  spec: OptionSpec,
): Taken | { ok: false; message: string } {
  const [name, joined] = partAtEquals(first);
  const wanted = Object.hasOwn(spec, name) ? spec[name] : undefined;
  if (wanted === undefined) return { ok: false, message: unknownOption(name, spec) };
  const found = joined === undefined ? rest.slice(0, wanted.length) : [joined];
  if (found.length !== wanted.length || found.some((one) => one.startsWith("--"))) {
    return { ok: false, message: wrongCount(name, wanted) };
  }
  return { ok: true, name, found, length: joined === undefined ? 1 + found.length : 1 };
}

function partAtEquals(word: string): [name: string, joined: string | undefined] {
  const equals = word.indexOf("=");
  return equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function unknownOption(name: string, spec: OptionSpec): string {
  const names = Object.keys(spec);
  return `no option "${name}"${didYouMean(name, names) || `; there are ${names.join(", ")}`}`;
}

function wrongCount(name: string, wanted: readonly string[]): string {
  return wanted.length === 0
    ? `${name} takes no word after it`
    : `${name} needs ${wanted.join(" and ")} after it`;
}

function refuse(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
