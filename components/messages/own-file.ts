import { whole } from "#components/statement/whole-number.ts";

export const ownFileMessages = {
  title: "Your own debate",
  lead: "Choose a debate file (JSON), or drop it here. It is checked and kept in this browser only: nothing is sent anywhere.",
  label: "Debate file",
  drop: "Drop the file here",
  privacy:
    "In a private window the browser forgets the file when you close the window. Clearing this site’s data removes it too.",
  start: "To begin",
  starter: "Starter file: a small, complete debate (JSON)",
  template: "Spreadsheet template for collecting statements (CSV)",
  templateNote:
    "The template is for your own collecting and coding: it has a column for each field of a statement. Only JSON files are read here.",
  scriptFailed: "This part did not load. Check your connection and choose the file again.",
  checking: (name: string) => `Checking ${name} …`,
  stop: "Stop",
  checkStopped: "The check was stopped. Choose the file again to check it.",
  openStopped: "Opening was stopped. Reload the page to open the debate.",
  stopped:
    "The check broke off. The file may be too large for this device: close other tabs and try again.",
  refused: {
    "too-large": (megabytes: number) =>
      `The file is larger than ${megabytes} MB and was not read. Split the debate, or remove what does not belong to it.`,
    spreadsheet:
      "This is a spreadsheet. Only debate files in JSON are read here: the starter file shows what one looks like.",
    "not-text":
      "This is not a text file in UTF-8, so it cannot be a debate. Save it with the encoding UTF-8, or choose another file.",
    unreadable:
      "The browser could not read the file. Perhaps it was moved, or you have no permission: choose it again.",
  },
  newer:
    "This file was made for a newer version of the debate format than this site knows. Open it on a newer site.",
  notDebate: "This file is not a debate. The starter file shows what one looks like.",
  problems: (count: number) => `${whole(count)} ${count === 1 ? "problem" : "problems"} to mend`,
  problemsOf: ({ name, count }: { name: string; count: number }) =>
    `${name}: ${whole(count)} ${count === 1 ? "problem" : "problems"} to mend`,
  problemsLead:
    "The file does not open yet. Mend these from top to bottom, and choose the file again.",
  place: ({ line, column }: { line: number; column: number }) => `Line ${line}, column ${column}`,
  wholeFile: "the whole file",
  rule: (code: string) => `Rule: ${code}`,
  showMore: ({ more, left }: { more: number; left: number }) =>
    more === left ? `Show the last ${whole(left)}` : `Show ${whole(more)} more of ${whole(left)}`,
  saveProblems: "Save the whole list",
  problemsFile: (name: string) => `${name}-problems.txt`,
  fine: ({ title, statements, actors }: { title: string; statements: number; actors: number }) =>
    `No problems in “${title}”: ${whole(statements)} ${statements === 1 ? "statement" : "statements"}, ${whole(actors)} ${actors === 1 ? "actor" : "actors"}.`,
  keeping: {
    kept: "It is kept in this browser.",
    asks: "An earlier file of this debate is kept. It stays unless you replace it.",
    "no-space":
      "It is not kept: there is no space left for this site. It opens until you leave or reload. To keep it, remove another debate that is kept here or free space on the device, then choose the file again.",
    "no-storage":
      "It is not kept: the browser does not let this site keep anything, as in some private windows. It opens until you leave or reload.",
  },
  open: "Open the map",
  replace: "Replace the earlier file",
  keptHeading: (count: number) =>
    `${whole(count)} ${count === 1 ? "debate" : "debates"} kept in this browser`,
  keptFacts: ({ name, size, date }: { name: string; size: string; date: string }) =>
    `${name}, ${size}, kept on ${date}`,
  openKept: "Open",
  remove: "Remove",
  removeTitle: "Remove this debate?",
  removeText: ({ title, name }: { title: string; name: string }) =>
    `“${title}” (${name}) is removed from this browser. The file on your device stays as it is.`,
  removeFailed: "The browser did not remove it. Close other tabs of this site and try again.",
  removed: (title: string) => `“${title}” is removed.`,
  cancel: "Cancel",
  opening: "Opening your debate …",
  failed: "Your debate did not open. Reload the page to try again.",
  choose:
    "Here a debate from your own file is shown. Open one that this browser keeps, or choose a file on the page of all debates.",
  missing:
    "This browser keeps no debate under this address. Such a link opens only in the browser that keeps the file: choose the file again on the page of all debates.",
  outdated:
    "The rules of the debate format have changed since this file was kept. Mend these problems and choose the file again on the page of all debates.",
  own: "From your own file: kept in this browser, not on this site.",
  shareNote:
    "This debate is kept in your browser only: the link works nowhere else. To share the debate, send its file.",
} as const;
