import { didYouMean } from "#core/debate/suggest.ts";
import { ANALYSE_OPTIONS } from "./analyse-options.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { isMeasure, MEASURES, type MeasureName } from "./measure-names.ts";
import { measureRemarks } from "./measure-remarks.ts";
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
    "  --groups camps (clusters of positive ties; the default) or organization (which an actor speaks for in most",
    "      of its statements, of equal ones the last), for ei and polarisation",
    "The network it is computed from has the options of standpoint analyse.",
    "What cannot be computed is { defined: false } with the reason. Exit code 0: done, 1: problems, 2: wrong use.",
  ].join("\n"),
  run: measure,
};

function measure(words: readonly string[], output: Output): ExitCode {
  const read = readOptions(words, SPEC);
  if (!read.ok) return wrongUse("measure", read.message, output);
  const name = wordOf(read.options.given, "--measure") ?? "";
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
    wordOf(read.options.given, "--groups") === "organization" ? "organization" : "camps";
  const values = measureValues(name, { prepared, groups });
  const options = name === "coders" ? prepared.file.origin : optionsOf(prepared);
  output.out(JSON.stringify({ measure: name, options, ...values }, null, 2));
  for (const remark of measureRemarks(name, prepared, values))
    output.note(`${prepared.name}: ${remark}`);
  return EXIT.ok;
}

function unknownMeasure(name: string): string {
  const names = Object.keys(MEASURES);
  if (name === "") return `say what to measure with --measure: ${names.join(", ")}`;
  return `no measure "${name}"${didYouMean(name, names) || `; there are ${names.join(", ")}`}`;
}

/** What goes against the measure among the options. */
function optionProblem(name: MeasureName, { given }: OptionWords): string | undefined {
  if (name === "coders") return codersProblem(given);
  if (name === "polarisation" && given.has("--aggregation")) {
    return "polarisation compares congruence with conflict itself; leave --aggregation out";
  }
  if (name === "stability" && !given.has("--window")) {
    return "stability compares time windows; add --window, such as --window months 3";
  }
  if (given.has("--at")) {
    return "--at chooses one window, and measures are of all windows or of none; leave it out";
  }
  if (name !== "stability" && given.has("--window")) {
    return `--window belongs to stability; ${name} is computed over all time (narrow it with --from and --to)`;
  }
  if (needsTies(name) && wordOf(given, "--network") === "twomode") {
    return `${name} needs --network actors or positions`;
  }
  return groupsProblem(name, given);
}

type Given = OptionWords["given"];

function groupsProblem(name: MeasureName, given: Given): string | undefined {
  const groups = wordOf(given, "--groups");
  if (groups === undefined) return undefined;
  if (name !== "ei" && name !== "polarisation") return "--groups belongs to ei and polarisation";
  if (groups !== "camps" && groups !== "organization") {
    return `--groups cannot be "${groups}"; it is camps or organization`;
  }
  if (groups === "camps") return undefined;
  if (wordOf(given, "--network") === "positions") {
    return "positions belong to no organization; leave --groups out, or choose --network actors";
  }
  if (wordOf(given, "--rows") === "organization") {
    return "with --rows organization each node is an organization already; leave --groups or --rows out";
  }
  return undefined;
}

function wordOf(given: Given, name: string): string | undefined {
  return given.get(name)?.[0]?.[0];
}

/** Every coding of the file counts: what narrows statements or makes a network means nothing here. */
function codersProblem(given: Given): string | undefined {
  const others = [...given.keys()].filter((one) => one !== "--measure" && one !== "--language");
  if (others.length === 0) return undefined;
  return `coders compares every coding of the file; leave ${others.join(", ")} out`;
}

function needsTies(name: MeasureName): boolean {
  return name !== "frequencies" && name !== "coders";
}

function asJson({ plain, given }: OptionWords): OptionWords {
  return { plain, given: new Map([...given, ["--format", [["json"]]]]) };
}
