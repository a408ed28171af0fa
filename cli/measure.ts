import { didYouMean } from "#core/debate/suggest.ts";
import { ANALYSE_OPTIONS } from "./analyse-choices.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { isMeasure, MEASURES, type MeasureName } from "./measure-names.ts";
import { measureProblem, measureValues } from "./measure-values.ts";
import { type OptionSpec, type OptionWords, readOptions } from "./option-words.ts";
import { prepareNetwork, refuseData, wrongUse } from "./prepare-network.ts";
import { optionsOf } from "./write-networks.ts";

const { "--format": _format, ...networkOptions } = ANALYSE_OPTIONS;
const SPEC: OptionSpec = {
  "--measure": [Object.keys(MEASURES).join("|")],
  "--groups": ["camps|organization"],
  ...networkOptions,
};

/** `standpoint measure FILE --measure NAME …`: a measure as JSON on standard output. */
export const measureCommand: Command = {
  usage: "standpoint measure FILE --measure NAME …",
  what: [
    "Computes a measure of a debate file or a CSV file of statements and prints it as JSON.",
    ...Object.entries(MEASURES).map(([name, what]) => `  --measure ${name}: ${what}`),
    "  --groups camps (clusters of positive ties; the default) or organization, for ei and polarisation",
    "The network it is computed from has the options of standpoint analyse.",
    "What cannot be computed is { defined: false } with the reason. Exit code 0: done, 1: problems, 2: wrong use.",
  ].join("\n"),
  run: measure,
};

function measure(words: readonly string[], output: Output): ExitCode {
  const read = readOptions(words, SPEC);
  if (!read.ok) return wrongUse("measure", read.message, output);
  const name = read.options.given.get("--measure")?.[0]?.[0] ?? "";
  if (!isMeasure(name)) return wrongUse("measure", unknownMeasure(name), output);
  const problem = optionProblem(name, read.options);
  if (problem !== undefined) return wrongUse("measure", problem, output);
  const prepared = prepareNetwork(
    { command: "measure", ties: needsTies(name) },
    asJson(read.options),
    output,
  );
  if (typeof prepared === "number") return prepared;
  const unfit = measureProblem(name, prepared);
  if (unfit !== undefined) return refuseData(prepared.name, unfit, output);
  const groups =
    read.options.given.get("--groups")?.[0]?.[0] === "organization" ? "organization" : "camps";
  const values = measureValues(name, { prepared, groups });
  output.out(JSON.stringify({ measure: name, options: optionsOf(prepared), ...values }, null, 2));
  return EXIT.ok;
}

function unknownMeasure(name: string): string {
  const names = Object.keys(MEASURES);
  if (name === "") return `say what to measure with --measure: ${names.join(", ")}`;
  return `no measure "${name}"${didYouMean(name, names) || `; there are ${names.join(", ")}`}`;
}

/** What goes against the measure among the options. */
function optionProblem(name: MeasureName, { given }: OptionWords): string | undefined {
  const groups = given.get("--groups")?.[0]?.[0];
  if (groups !== undefined && name !== "ei" && name !== "polarisation") {
    return "--groups belongs to ei and polarisation";
  }
  if (groups !== undefined && groups !== "camps" && groups !== "organization") {
    return `--groups cannot be "${groups}"; it is camps or organization`;
  }
  if (name === "polarisation" && given.has("--aggregation")) {
    return "polarisation compares congruence with conflict itself; leave --aggregation out";
  }
  if (name === "stability" && !given.has("--window")) {
    return "stability compares time windows; add --window, such as --window months 3";
  }
  if (name !== "stability" && given.has("--window")) {
    return `--window belongs to stability; ${name} is computed over all time (narrow it with --from and --to)`;
  }
  if (needsTies(name) && given.get("--network")?.[0]?.[0] === "twomode") {
    return `${name} needs --network actors or positions`;
  }
  return undefined;
}

function needsTies(name: MeasureName): boolean {
  return name !== "frequencies" && name !== "coders";
}

function asJson({ plain, given }: OptionWords): OptionWords {
  return { plain, given: new Map([...given, ["--format", [["json"]]]]) };
}
