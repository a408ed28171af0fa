import { generateDebate } from "#core/debate/generate-debate.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { type OptionSpec, type OptionWords, readOptions } from "./option-words.ts";

const SIZES = {
  "--actors": 30,
  "--positions": 12,
  "--statements": 200,
  "--camps": 3,
  "--seed": 1,
} as const;
const LARGEST = 1_000_000;

const SPEC: OptionSpec = Object.fromEntries(
  Object.keys(SIZES).map((name) => [name, ["a whole number"]]),
);

/** `standpoint generate`: an invented debate of any size on standard output. */
export const generateCommand: Command = {
  usage: "standpoint generate [--actors N] [--positions N] [--statements N] [--camps N] [--seed N]",
  what: "Prints an invented debate file for trying out and measuring; the same numbers give the same file. Without options: 30 actors, 12 positions, 200 statements, 3 camps, seed 1.",
  run: generate,
};

function generate(words: readonly string[], { out, note }: Output): ExitCode {
  const read = readOptions(words, SPEC);
  const problem = read.ok ? sizeProblem(read.options) : read.message;
  if (!read.ok || problem !== undefined) {
    note(`standpoint generate: ${problem}`);
    note(`Usage: ${generateCommand.usage}`);
    return EXIT.usage;
  }
  const size = (name: keyof typeof SIZES) => numberOf(read.options, name);
  const debate = generateDebate({
    actors: size("--actors"),
    positions: size("--positions"),
    statements: size("--statements"),
    camps: size("--camps"),
    seed: size("--seed"),
  });
  out(JSON.stringify(debate, null, 2));
  return EXIT.ok;
}

function numberOf({ given }: OptionWords, name: keyof typeof SIZES): number {
  return Number(given.get(name)?.[0]?.[0] ?? SIZES[name]);
}

function sizeProblem(options: OptionWords): string | undefined {
  const [extra] = options.plain;
  if (extra !== undefined)
    return `it prints to standard output and takes no file, but got "${extra}"`;
  for (const [name, words] of options.given) {
    const number = words[0]?.[0] ?? "";
    const least = name === "--seed" ? 0 : 1;
    if (!/^\d{1,7}$/.test(number) || Number(number) < least || Number(number) > LARGEST) {
      return `${name} "${number}" is no whole number from ${least} to ${LARGEST}`;
    }
  }
  const statements = numberOf(options, "--statements");
  for (const name of ["--actors", "--positions"] as const) {
    if (numberOf(options, name) > statements) {
      return `${name} cannot be more than --statements (${statements}): each needs a statement`;
    }
  }
  const actors = numberOf(options, "--actors");
  if (numberOf(options, "--camps") > actors)
    return `--camps cannot be more than --actors (${actors}): each camp needs an actor`;
  return undefined;
}
