import { type DiscourseNetwork, networkOf } from "#core/measure/discourse/discourse-network.ts";
import { NETWORKS } from "#core/measure/discourse/method.ts";
import { networksOf } from "#core/measure/discourse/time-windows.ts";
import { ANALYSE_OPTIONS, FORMATS } from "./analyse-choices.ts";
import { windowProblemText } from "./analyse-problems.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { networkRemarks } from "./network-remarks.ts";
import { readOptions } from "./option-words.ts";
import {
  type Prepared,
  prepareNetwork,
  refuseData,
  seriesOf,
  wrongUse,
} from "./prepare-network.ts";
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
  if (!read.ok) return wrongUse("analyse", read.message, output);
  const prepared = prepareNetwork({ command: "analyse", ties: true }, read.options, output);
  if (typeof prepared === "number") return prepared;
  const { name, choices, frame } = prepared;
  if (choices.window === undefined) {
    return writeOne(networkOf(frame, frame.kept), prepared, output);
  }
  const windows = seriesOf(prepared);
  if (windows.length === 0) {
    return refuseData(name, windowProblemText(frame.kept, choices), output);
  }
  if (choices.at !== undefined) {
    const chosen = windows[choices.at - 1];
    if (chosen === undefined) return refuseData(name, noWindow(choices.at, windows.length), output);
    return writeOne(chosen.network(), prepared, output);
  }
  for (const line of windowLines(networksOf(windows), prepared)) output.out(line);
  output.note(`${name}: ${frame.kept.length} statements in moving windows`);
  return EXIT.ok;
}

function writeOne(network: DiscourseNetwork, prepared: Prepared, output: Output): ExitCode {
  for (const line of networkLines(network, prepared)) output.out(line);
  output.note(`${prepared.name}: ${summary(network, prepared)}`);
  for (const remark of networkRemarks(network)) output.note(`${prepared.name}: ${remark}`);
  return EXIT.ok;
}

function noWindow(at: number, windows: number): string {
  return `there is no window ${at}, only 1 to ${windows}; choose --at among them`;
}

/** What was counted and what was not, in one line. */
function summary(network: DiscourseNetwork, { frame, file, choices }: Prepared): string {
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
