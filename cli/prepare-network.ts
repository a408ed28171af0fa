import { networkProblem } from "#core/measure/discourse/data-problem.ts";
import {
  type DiscourseNetwork,
  namesOf,
  networkOf,
} from "#core/measure/discourse/discourse-network.ts";
import { settingsOfMethod } from "#core/measure/discourse/method-settings.ts";
import { frameNetwork, type NetworkFrame } from "#core/measure/discourse/network-frame.ts";
import type { NetworkSettings } from "#core/measure/discourse/network-settings.ts";
import type { LazyWindow } from "#core/measure/discourse/time-windows.ts";
import { windowSeries } from "#core/measure/discourse/window-series.ts";
import { type Choices, readChoices } from "./analyse-choices.ts";
import { dataProblemText, fileProblemText } from "./analyse-problems.ts";
import { choiceFilters } from "./choice-filters.ts";
import { EXIT, type ExitCode, type Output } from "./command.ts";
import type { OptionWords } from "./option-words.ts";
import { type CodedFile, readCodedFile } from "./read-coded-file.ts";

/** Everything a network is computed from: read, checked, and found to be enough for one. */
export type Prepared = {
  name: string;
  file: CodedFile;
  choices: Choices;
  settings: NetworkSettings;
  frame: NetworkFrame;
};

/** Refuses words a person typed: what is wrong, and where to look. */
export function wrongUse(command: string, message: string, { note }: Output): ExitCode {
  note(`standpoint ${command}: ${message}`);
  note(`See: standpoint ${command} --help`);
  return EXIT.usage;
}

/** Refuses data: which file, what is wrong with it, and what to do. */
export function refuseData(name: string, problem: string, { note }: Output): ExitCode {
  note(`${name}: ${problem}`);
  return EXIT.problems;
}

/**
 * Reads the file and the choices, or says on standard error why there is no network, and gives the exit code.
 * With `ties`, a network of actors or positions needs two of them.
 */
export function prepareNetwork(
  { command, ties }: { command: string; ties: boolean },
  options: OptionWords,
  output: Output,
): Prepared | ExitCode {
  const [name, ...more] = options.plain;
  if (name === undefined) {
    return wrongUse(command, "name a debate file or a CSV file of statements", output);
  }
  if (more.length > 0) {
    return wrongUse(command, `one file at a time, but got also "${more.join(" ")}"`, output);
  }
  const chosen = readChoices(options);
  if (!chosen.ok) return wrongUse(command, chosen.message, output);
  const { view, language } = chosen.choices;
  const coded = readCodedFile(name, { view, language });
  if (!coded.ok) {
    for (const line of coded.problems) output.note(line);
    return EXIT.problems;
  }
  const { file } = coded;
  const { choices } = chosen;
  const none = fileProblemText(file, choices);
  if (none !== undefined) return refuseData(name, none, output);
  const filters = choiceFilters(file, choices);
  if (!filters.ok) return wrongUse(command, filters.message, output);
  const settings = settingsOfMethod(choices, choices.kind, {
    from: choices.from,
    to: choices.to,
    filters: filters.filters,
  });
  const frame = frameNetwork(file.coded, settings);
  const problem = networkProblem({
    kept: frame.kept,
    network: choices.network,
    ties: ties && choices.network !== "twomode",
    ...namesOf(frame, frame.kept),
  });
  if (problem !== undefined) return refuseData(name, dataProblemText(problem, choices), output);
  return { name, file, choices, settings, frame };
}

/** The windows that the choices ask for, none computed yet. */
export function seriesOf({ file, settings, choices }: Prepared): LazyWindow[] {
  return windowSeries(file.coded, settings, choices);
}

const wholes = new WeakMap<NetworkFrame, DiscourseNetwork>();

/** The network of all statements that count, computed once. */
export function wholeNetwork({ frame }: Prepared): DiscourseNetwork {
  const network = wholes.get(frame) ?? networkOf(frame, frame.kept);
  wholes.set(frame, network);
  return network;
}
