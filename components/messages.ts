import { codingMessages } from "#components/messages/coding.ts";
import { errorsMessages } from "#components/messages/errors.ts";
import { explorerMessages } from "#components/messages/explorer.ts";
import { filtersMessages } from "#components/messages/filters.ts";
import { libraryMessages } from "#components/messages/library.ts";
import { mapMessages } from "#components/messages/map.ts";
import { pagesMessages } from "#components/messages/pages.ts";
import { panelMessages } from "#components/messages/panel.ts";
import { searchMessages } from "#components/messages/search.ts";
import { siteMessages } from "#components/messages/site.ts";
import { summaryMessages } from "#components/messages/summary.ts";
import { tableMessages } from "#components/messages/table.ts";

/**
 * Every word of the interface, in one place. Words of a debate (names, quotes, propositions) come from its file.
 * A message with a number or a name in it is a function. Sections follow the folders of components and app.
 * The build for another language puts components/messages/<language> in the place of each section; it finds
 * them by the full name "#components/messages/…", so import them by that.
 */
export const messages = {
  site: siteMessages,
  ...codingMessages,
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
