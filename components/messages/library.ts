import { whole } from "#components/statement/whole-number.ts";

export const libraryMessages = {
  title: "Debates",
  lead: "Each line on the map is made of statements, and each statement links to its source.",
  counts: (tally: { statements: number; actors: number; positions: number; sources: number }) => [
    `${whole(tally.statements)} statements`,
    `${whole(tally.actors)} actors`,
    `${whole(tally.positions)} positions`,
    `${whole(tally.sources)} ${tally.sources === 1 ? "source" : "sources"}`,
  ],
  updated: (date: string) => `Updated ${date}`,
  rungs: "Positions with the most statements, and how many actors oppose and support each",
  rung: (counts: { oppose: number; support: number }) =>
    `${counts.oppose} ${counts.oppose === 1 ? "actor opposes" : "actors oppose"}, ${counts.support} ${counts.support === 1 ? "supports" : "support"}`,
  open: "Open the map",
  statements: "Read the statements",
} as const;
