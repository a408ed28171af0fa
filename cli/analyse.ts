import { dayOf } from "#core/measure/discourse/data-problem.ts";
import { type DiscourseNetwork, networkOf } from "#core/measure/discourse/discourse-network.ts";
import { NETWORKS } from "#core/measure/discourse/method.ts";
import {
  type LazyWindow,
  networksOf,
  type WindowTimes,
} from "#core/measure/discourse/time-windows.ts";
import { ANALYSE_OPTIONS, FORMATS, OPTION_WORDS } from "./analyse-options.ts";
import { tooWideForKernel, windowProblemText } from "./analyse-problems.ts";
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
  const options = Object.entries(ANALYSE_OPTIONS).flatMap(([name, words]) => [
    `  ${[name, ...words.map((word) => `<${word}>`)].join(" ")}`,
    `      ${OPTION_WORDS[name] ?? ""}`,
  ]);
  return [
    "Computes a discourse network of actors or positions from a debate file or a CSV file of statements.",
    "A CSV file has the columns person, organization, concept, agreement (1 and 0, or grades), and if known",
    "datetime_utc, document_id, author, source, section, type, title, id, start and stop; or it is an event list",
    "that DNA exported. Commas or semicolons part the cells.",
    "Without options: actors tied by agreement minus disagreement, average activity, once per source.",
    ...options,
    "A value is a name or an id; the source is who published it, the document the single article or file.",
    "Exit code 0: done, 1: problems, 2: wrong use.",
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
    const network = { ...chosen.network(), ...timesOf(chosen) };
    // With --isolates there are still names to print.
    if (network.rows.length === 0) {
      return refuseData(name, emptyWindow(choices.at, windows), output);
    }
    return writeOne(network, prepared, output);
  }
  for (const line of windowLines(networksOf(windows), prepared)) output.out(line);
  output.note(`${name}: ${frame.kept.length} statements in ${windows.length} moving windows`);
  const wide = tooWideForKernel(prepared);
  if (wide !== undefined) output.note(`${name}: ${wide}`);
  return EXIT.ok;
}

function timesOf({ start, middle, stop }: WindowTimes): WindowTimes {
  return { start, middle, stop };
}

function writeOne(
  network: DiscourseNetwork & Partial<WindowTimes>,
  prepared: Prepared,
  output: Output,
): ExitCode {
  for (const line of networkLines(network, prepared)) output.out(line);
  for (const remark of prepared.file.remarks) output.note(`${prepared.name}: ${remark}`);
  output.note(`${prepared.name}: ${summary(network, prepared)}`);
  for (const remark of networkRemarks(network, prepared.choices))
    output.note(`${prepared.name}: ${remark}`);
  return EXIT.ok;
}

function noWindow(at: number, windows: number): string {
  return `there is no window ${at}, only 1 to ${windows}; choose --at among them`;
}

/** Which windows have something to show, as runs: “1, 36 to 38”. */
function emptyWindow(at: number, windows: readonly LazyWindow[]): string {
  const filled = windows.flatMap(({ held }, place) => (held() > 0 ? [place + 1] : []));
  const { start, stop } = windows[at - 1] ?? { start: 0, stop: 0 };
  return `window ${at} (${dayOf(start)} to ${dayOf(stop)}) holds no statement; those with statements are ${inRuns(filled)}`;
}

function inRuns(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(", ");
}

/** What was counted and what was not, in one line. */
function summary(network: DiscourseNetwork, { frame, file, choices }: Prepared): string {
  const [rows, columns] = [network.rows.length, network.columns.length];
  const size = {
    twomode: `${counted(rows, "actor")} and ${counted(columns, "position")}`,
    actors: counted(rows, "actor"),
    positions: counted(rows, "position"),
  }[choices.network];
  const others = file.coded.statements.length - frame.kept.length;
  const outside = frame.kept.length - network.statements.length;
  return [
    `${size} from ${counted(network.statements.length, "statement")}`,
    ...(outside === 0 ? [] : [`${outside} in other windows`]),
    `${others} left out as filtered, blank or repeated`,
    `${file.withoutStance} without a stance`,
  ].join("; ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
