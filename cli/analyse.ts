import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import {
  type DiscourseNetwork,
  namesOf,
  networkOf,
} from "#core/measure/discourse/discourse-network.ts";
import { kernelSlices } from "#core/measure/discourse/kernel-slices.ts";
import { frameNetwork, type NetworkFrame } from "#core/measure/discourse/network-frame.ts";
import type { NetworkSettings } from "#core/measure/discourse/network-settings.ts";
import { type WindowNetwork, windowNetworks } from "#core/measure/discourse/time-windows.ts";
import {
  ANALYSE_OPTIONS,
  type Choices,
  FORMATS,
  NETWORKS,
  readChoices,
} from "./analyse-choices.ts";
import { dataProblem, networkProblem, windowProblem } from "./analyse-problems.ts";
import { choiceFilters } from "./choice-filters.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { readOptions } from "./option-words.ts";
import { type CodedFile, readCodedFile } from "./read-coded-file.ts";
import { networkLines, windowLines } from "./write-networks.ts";

/** `standpoint analyse FILE …`: a discourse network on standard output, what was counted on standard error. */
export const analyseCommand: Command = {
  usage: `standpoint analyse FILE [--network ${NETWORKS.join("|")}] [--format ${FORMATS.join("|")}] …`,
  what: whatItDoes(),
  run: analyse,
};

function whatItDoes(): string {
  const options = Object.entries(ANALYSE_OPTIONS).map(
    ([name, words]) => `  ${[name, ...words.map((word) => `<${word}>`)].join(" ")}`,
  );
  return [
    "Computes a discourse network of actors or positions from a debate file or a CSV file of statements.",
    "A CSV file has the columns person, organization, concept, agreement (1 and 0, or grades), and if known",
    "datetime_utc, document_id, author, source, section, type, title, id, start and stop.",
    "Without options: actors tied by agreement minus disagreement, average activity, once per source.",
    ...options,
    "--exclude and --only may be repeated; a value is a name or an id. Exit code 0: done, 1: problems, 2: wrong use.",
  ].join("\n");
}

function analyse(words: readonly string[], output: Output): ExitCode {
  const read = readOptions(words, ANALYSE_OPTIONS);
  if (!read.ok) return wrongUse(read.message, output);
  const [file, ...more] = read.options.plain;
  if (file === undefined) return wrongUse("name a debate file or a CSV file of statements", output);
  if (more.length > 0)
    return wrongUse(`one file at a time, but got also "${more.join(" ")}"`, output);
  const chosen = readChoices(read.options);
  if (!chosen.ok) return wrongUse(chosen.message, output);
  const coded = readCodedFile(file);
  if (!coded.ok) {
    for (const line of coded.problems) output.note(line);
    return EXIT.problems;
  }
  return analyseCoded({ name: file, file: coded.file, choices: chosen.choices }, output);
}

function wrongUse(message: string, { note }: Output): ExitCode {
  note(`standpoint analyse: ${message}`);
  note("See: standpoint analyse --help");
  return EXIT.usage;
}

type Task = { name: string; file: CodedFile; choices: Choices };

function analyseCoded({ name, file, choices }: Task, output: Output): ExitCode {
  const filters = choiceFilters(file, choices);
  if (!filters.ok) return wrongUse(filters.message, output);
  const settings = settingsOf(choices, filters.filters);
  const frame = frameNetwork(file.coded, settings);
  const names = namesOf(frame, frame.kept);
  const problem =
    dataProblem(file, choices) ?? networkProblem({ kept: frame.kept, choices, ...names });
  if (problem !== undefined) return refuse({ name, problem }, output);
  if (choices.window === undefined) {
    const network = networkOf(frame, frame.kept);
    for (const line of networkLines(network, { file, choices })) output.out(line);
    output.note(`${name}: ${summary({ network, frame, file, choices })}`);
    return EXIT.ok;
  }
  const networks = seriesOf(file.coded, settings, choices);
  const first = networks.next();
  if (first.done === true) {
    return refuse({ name, problem: windowProblem(frame.kept, choices) }, output);
  }
  for (const line of windowLines(chain(first.value, networks), { file, choices })) output.out(line);
  output.note(`${name}: ${frame.kept.length} statements in moving windows`);
  return EXIT.ok;
}

function refuse({ name, problem }: { name: string; problem: string }, { note }: Output): ExitCode {
  note(`${name}: ${problem}`);
  return EXIT.problems;
}

function settingsOf(choices: Choices, filters: NetworkSettings["filters"]): NetworkSettings {
  const { kind, duplicates, isolates, from, to } = choices;
  const ofPositions = choices.network === "positions";
  return {
    ...kind,
    rows: ofPositions ? "concept" : choices.rows,
    columns: ofPositions ? choices.rows : "concept",
    qualifier: { kind: "stance" },
    duplicates,
    isolates,
    from,
    to,
    filters,
  };
}

function seriesOf(
  debate: CodedDebate,
  settings: NetworkSettings,
  { window, kernel, indent }: Choices,
): Generator<WindowNetwork> {
  const { unit, size } = window ?? { unit: "events", size: 1 };
  if (kernel === undefined || unit === "events") {
    return windowNetworks(debate, settings, { unit, size });
  }
  return kernelSlices(debate, settings, { unit, size, kernel, indent });
}

function* chain<Value>(first: Value, rest: Iterable<Value>): Generator<Value> {
  yield first;
  yield* rest;
}

/** What was counted and what was not, in one line. */
function summary(given: {
  network: DiscourseNetwork;
  frame: NetworkFrame;
  file: CodedFile;
  choices: Choices;
}): string {
  const { network, frame, file, choices } = given;
  const [rows, columns] = [network.rows.length, network.columns.length];
  const size =
    choices.network === "twomode"
      ? `${rows} actors and ${columns} positions`
      : `${rows} ${choices.network}`;
  const others = file.coded.statements.length - frame.kept.length;
  return [
    `${size} from ${frame.kept.length} statements`,
    `${others} left out as filtered, blank or repeated`,
    `${file.withoutStance} without a stance`,
  ].join("; ");
}
