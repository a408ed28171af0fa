import { whole } from "#components/statement/whole-number.ts";

export const pagesMessages = {
  trail: "Where you are",
  statements: "Statements",
  actors: "Actors",
  sources: "Sources",
  positions: "Positions",
  position: "Position",
  source: "Source",
  statement: "Statement",
  key: "What the marks mean",
  keyReported: "dashed: reported by others, not said by the actor",
  about: "About this page",
  partOf: "Part of",
  updated: (date: string) => `Updated ${date}.`,
  licence: "Our codings are free to use under",
  cite: "To cite:",
  csv: "Statements as a table (CSV)",
  json: "All data (JSON)",
  cautions: "Cautions and how it was coded",
  statementsLead: (count: number) =>
    `All ${whole(count)} statements, oldest first, each with its source. Open a statement to see the words, the place in the source and how it was coded.`,
  actorsLead: (count: number) =>
    `Every actor by name, ${whole(count)} in all. The order says nothing about weight or rank.`,
  positionsLead: (count: number) =>
    `All ${whole(count)} positions by theme and name, with who supports and who opposes each. A name opens what that actor said.`,
  byActor: "By actor, in the order above. Each actor’s statements are together, oldest first.",
  silentActors: "Named, but no statement found",
  silentActorsText:
    "These actors are named in a source or tied to others. No statement of theirs is in this set; they may well have spoken elsewhere.",
  sourcesLead: (count: number) =>
    `All ${whole(count)} sources, by publisher and date, with what was coded from each.`,
  statementTitle: (parts: { actor: string; position: string }) =>
    `${parts.actor} on “${parts.position}”`,
  actorSummary: (parts: { actor: string; role: string; statements: string; debate: string }) =>
    `${parts.actor}, ${parts.role}: ${parts.statements} with sources in “${parts.debate}”.`,
  positionSummary: (parts: { proposition: string; support: number; oppose: number }) =>
    `${parts.proposition}: ${parts.support} actors support it and ${parts.oppose} oppose it, each with sourced statements.`,
  sourceSummary: (parts: { publisher: string; statements: string }) =>
    `${parts.publisher}: ${parts.statements} coded from it, with the place of each in the source.`,
  undated: "Date not known",
  coded: (count: number) => (count === 1 ? "1 statement" : `${whole(count)} statements`),
  openMap: "Show on the map",
} as const;
