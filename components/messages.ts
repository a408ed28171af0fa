import { errorsMessages } from "./messages/errors.ts";
import { explorerMessages } from "./messages/explorer.ts";
import { libraryMessages } from "./messages/library.ts";
import { pagesMessages } from "./messages/pages.ts";
import { panelMessages } from "./messages/panel.ts";
import { searchMessages } from "./messages/search.ts";
import { siteMessages } from "./messages/site.ts";

type Tally = { statements: number; actors: number };

/**
 * Every word of the interface, in one place. Words of a debate (names, quotes, propositions) come from its file.
 * A message with a number or a name in it is a function. Sections follow the folders of components and app.
 */
export const messages = {
  site: siteMessages,
  stance: {
    support: "supports",
    oppose: "opposes",
    mixed: "mixed",
    neutral: "describes only",
    none: "no statement found",
  },
  stanceNoun: {
    support: "Support",
    oppose: "Oppose",
    mixed: "Mixed",
    neutral: "Describes only",
  },
  stanceGlyph: { support: "+", oppose: "−", mixed: "±", neutral: "·" },
  stanceGlyphNone: "–",
  actorKind: {
    person: "Person",
    organization: "Organization",
    group: "Group",
    institution: "Institution",
  },
  attribution: {
    self: "Said by the actor",
    action: "Act of the actor",
    reported: "Reported by others",
  },
  confidence: {
    high: "High confidence",
    medium: "Medium confidence",
    low: "Low confidence",
  },
  library: libraryMessages,
  explorer: explorerMessages,
  search: searchMessages,
  filters: {
    title: "Filters",
    clearAll: "Clear all",
    ticked: (count: number) => `${count} ticked`,
    count: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
    only: "only",
    onlyThis: (choice: string) => `Only ${choice}`,
    find: (group: string) => `Find in ${group.toLowerCase()}`,
    showAll: (count: number) => `Show all ${count}`,
    showFewer: "Show fewer",
    noChoice: "No name matches.",
    facet: {
      stances: "Stance",
      kinds: "Kind of actor",
      actors: "Actors",
      affiliations: "Member or part of",
      countries: "Country",
      positions: "Positions",
      themes: "Theme",
      sources: "Sources",
      attributions: "How we know",
      confidences: "Confidence",
    },
    text: "Words",
    textLabel: "Words in quotes, paraphrases and names",
    dates: "Dates",
    from: "From",
    to: "To",
    dateHint: "Year, month or day: 2025, 2025-03 or 2025-03-14",
    dateInvalid: "This is not a date. Write 2025, 2025-03 or 2025-03-14.",
    dateOrder: "The first date is after the last one.",
    clearDates: "All dates",
    periods: "Statements by date",
    period: ({ period, shown, total }: { period: string; shown: number; total: number }) =>
      `${period}: ${shown} of ${total} statements shown`,
    unmatched: "What does not match",
    hide: "Hide",
    fade: "Fade",
    legend: "Legend",
    lines: "Lines",
    actors: "Actors",
    legendWidth: "Wider line: more statements",
    legendReported: "Lighter line: only reported by others",
    legendHollow: "Hollow end: nobody found",
    showing: ({ shown, total }: { shown: Tally; total: Tally }) =>
      `Showing ${shown.statements} of ${total.statements} statements · ${shown.actors} of ${total.actors} actors`,
    active: "Filters in use",
    remove: (filter: string) => `Remove ${filter}`,
    removeToGet: ({ filter, statements }: { filter: string; statements: number }) =>
      `Remove ${filter} → ${statements === 1 ? "1 statement" : `${statements} statements`}`,
    nothingTitle: "Nothing matches all of these filters",
    nothingLead: "No statement passes when these filters work together:",
    wayBack: "Remove one of them, or start again:",
    savedViews: "Saved views",
  },
  map: {},
  panel: panelMessages,
  table: {
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
  },
  pages: pagesMessages,
  errors: errorsMessages,
} as const;

export type Messages = typeof messages;
