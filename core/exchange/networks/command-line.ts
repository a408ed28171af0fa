import type { Method } from "#core/measure/discourse/method.ts";

export type CommandAsked = {
  /** Where the debate file stands: “data/debates/school-phones.json”. */
  file: string;
  method: Method;
  /** The number of the window whose network is wanted, from 1; it counts only where there is a window. */
  at: number;
  /** Query of the view whose statements count; "" for all. */
  view: string;
  /** The language the debate is read in; undefined for its own. */
  language: string | undefined;
};

/** The words after `standpoint analyse` that give the network of a method; what is usual is written too. */
export function analyseWords({ file, method, at, view, language }: CommandAsked): string[] {
  const { network, aggregation, normalization, duplicates, rows, window, kernel } = method;
  return [
    file,
    ...["--network", network, "--aggregation", aggregation, "--normalization", normalization],
    ...["--duplicates", duplicates, "--rows", rows],
    ...(method.isolates ? ["--isolates"] : []),
    ...(window ? ["--window", window.unit, String(window.size), "--at", String(at)] : []),
    ...(kernel ? ["--kernel", kernel] : []),
    ...(method.indent ? ["--indent"] : []),
    ...(view === "" ? [] : ["--view", view]),
    ...(language === undefined ? [] : ["--language", language]),
    ...["--format", "csv"],
  ];
}

/** The same as a line for a POSIX shell. */
export function analyseCommandLine(asked: CommandAsked): string {
  const words = analyseWords(asked).map(shellWord);
  return `npm run --silent standpoint -- analyse ${words.join(" ")}`;
}

function shellWord(word: string): string {
  return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
