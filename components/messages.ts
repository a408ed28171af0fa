import { errorsMessages } from "./messages/errors.ts";
import { explorerMessages } from "./messages/explorer.ts";
import { filtersMessages } from "./messages/filters.ts";
import { libraryMessages } from "./messages/library.ts";
import { mapMessages } from "./messages/map.ts";
import { pagesMessages } from "./messages/pages.ts";
import { panelMessages } from "./messages/panel.ts";
import { searchMessages } from "./messages/search.ts";
import { siteMessages } from "./messages/site.ts";
import { summaryMessages } from "./messages/summary.ts";
import { tableMessages } from "./messages/table.ts";

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
  filters: filtersMessages,
  map: mapMessages,
  panel: panelMessages,
  summary: summaryMessages,
  table: tableMessages,
  pages: pagesMessages,
  errors: errorsMessages,
} as const;
