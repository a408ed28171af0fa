/** Why a file is not looked into at all. */
export type Refusal = "too-large" | "spreadsheet" | "not-text" | "unreadable";

/** The largest file that is looked into, in MB; the check holds several copies of it in memory. */
export const LARGEST_MB = 50;

const SPREADSHEET = /\.(csv|tsv|xlsx?|ods|numbers)$/i;

/** Why a file of this name and size is not read; undefined when it is. */
export function refuseUnread(file: { name: string; size: number }): Refusal | undefined {
  if (SPREADSHEET.test(file.name)) return "spreadsheet";
  return file.size > LARGEST_MB * 1_000_000 ? "too-large" : undefined;
}
