/** Where a command writes: `out` is its result, `note` is for the person at the terminal. */
export type Output = { out: (line: string) => void; note: (line: string) => void };

/** What every command ends with. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One word after `standpoint`: how it is called, and what it does with the words after it. */
export type Command = {
  usage: string;
  what: string;
  run: (words: readonly string[], output: Output) => ExitCode;
};
