import { whole } from "#components/statement/whole-number.ts";

/** Words of the statements table and the actor list. */
export const tableMessages = {
  caption: ({ shown, total }: { shown: number; total: number }) =>
    shown === total
      ? total === 1
        ? "1 statement"
        : `All ${whole(total)} statements`
      : `${whole(shown)} of ${whole(total)} statements`,
  actorsCaption: ({ shown, total }: { shown: number; total: number }) =>
    shown === total
      ? total === 1
        ? "1 actor"
        : `All ${whole(total)} actors`
      : `${whole(shown)} of ${whole(total)} actors`,
  column: {
    date: "Date",
    actor: "Actor",
    position: "Position",
    stance: "Stance",
    words: "Quote or description",
    source: "Source",
  },
  arrow: { ascending: "↑", descending: "↓" },
  caution: "Caution",
  openStatement: "open this statement",
  paraphrase: "Paraphrase",
  described: "our description",
  actorColumn: {
    name: "Actor",
    kind: "Kind",
    country: "Country",
    statements: "Statements",
    dates: "Dates",
  },
  pages: "Rows of the table",
  page: ({ first, last, of }: { first: number; last: number; of: number }) =>
    `Rows ${whole(first)} to ${whole(last)} of ${whole(of)}`,
  pageTo: { first: "First", before: "Previous", next: "Next", last: "Last" },
  noCountry: "no country given",
  statementUnit: (count: number) => (count === 1 ? "statement" : "statements"),
  span: ({ first, last }: { first: string; last: string }) =>
    first === last ? first : `${first} to ${last}`,
} as const;
