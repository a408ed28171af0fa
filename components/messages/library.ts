export const libraryMessages = {
  title: "Debates",
  lead: "Who stands where in a policy debate, and who said so. Each line on the map is made of statements, and each statement links to its source.",
  counts: (tally: { statements: number; actors: number; positions: number; sources: number }) => [
    `${tally.statements} statements`,
    `${tally.actors} actors`,
    `${tally.positions} positions`,
    `${tally.sources} ${tally.sources === 1 ? "source" : "sources"}`,
  ],
  updated: (date: string) => `Updated ${date}`,
  open: "Open the map",
  statements: "Read the statements",
} as const;
