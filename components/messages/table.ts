/** Words of the statements table and the actor list. */
export const tableMessages = {
  statements: "Statements",
  caption: ({ shown, total }: { shown: number; total: number }) =>
    shown === total ? `All ${total} statements` : `${shown} of ${total} statements`,
  actorsCaption: ({ shown, total }: { shown: number; total: number }) =>
    shown === total ? `All ${total} actors` : `${shown} of ${total} actors`,
  column: {
    date: "Date",
    actor: "Actor",
    position: "Position",
    stance: "Stance",
    words: "What was said",
    source: "Source",
  },
  sortedBy: { ascending: "sorted, first to last", descending: "sorted, last to first" },
  openStatement: "open this statement",
  paraphrase: "Paraphrase",
  translation: (by: string) => `Translation by ${by}`,
  reported: "Reported by others",
  described: "Our description of the page",
  actorColumn: {
    name: "Actor",
    kind: "Kind",
    country: "Country",
    positions: "Positions taken",
    statements: "Statements",
    dates: "Dates",
  },
  noCountry: "no country given",
  positionsBy: {
    support: (count: number) => `supports ${count}`,
    oppose: (count: number) => `opposes ${count}`,
    mixed: (count: number) => `mixed on ${count}`,
    neutral: (count: number) => `only describes ${count}`,
  },
  span: ({ first, last }: { first: string; last: string }) =>
    first === last ? first : `${first} to ${last}`,
} as const;
