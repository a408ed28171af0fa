import { isKeptPage } from "./request-kind.ts";

// Paths here are without the root of a language: "/methods", also in Spanish.

export const OFFLINE_PAGE = "/offline";

/** Kept with every version: where a reader may want to go next, and what is shown for what is not kept. */
export const BASIC_PATHS = ["/", "/methods", "/own", "/own/notes", "/icon.svg"] as const;

/** The parts of a debate that are kept with any of its pages. */
const DEBATE_PARTS = [
  "",
  "/explorer.json",
  "/actors",
  "/positions",
  "/statements",
  "/sources",
  "/tours",
  "/role-cards",
  "/data.json",
  "/statements.csv",
];

/** How many pages of single actors, statements and so on are kept; the oldest go first. */
const MOST_SINGLE_PAGES = 200;

/** The id of the debate that a page belongs to. */
export function debateOf(path: string): string | undefined {
  return /^\/debates\/([\w-]+)(?:\/|$)/.exec(path)?.[1];
}

/** Where the data of a debate stand, its tours among them. */
export function debateData(debate: string): string {
  return `/debates/${debate}/explorer.json`;
}

/** Everything that is kept when a page is opened: the page and, if it is one of a debate, that debate. */
export function pathsToKeep(path: string): string[] {
  if (!isKeptPage(path)) return [];
  const debate = debateOf(path);
  const parts = debate === undefined ? [] : DEBATE_PARTS.map((part) => `/debates/${debate}${part}`);
  return [...new Set([path, ...parts])];
}

/** What a class needs of each tour of a debate: its page, the notes in a second window, the handout. */
export function tourPages(debate: string, tours: readonly { id: string }[]): string[] {
  return tours.flatMap(({ id }) =>
    ["", "/notes", "/handout"].map((page) => `/debates/${debate}/tours/${id}${page}`),
  );
}

/** The debates that open without network, of all paths that are kept; in the order they were kept. */
export function keptDebates(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return [...all].flatMap((path) => {
    const id = /^\/debates\/([\w-]+)$/.exec(path)?.[1];
    return id !== undefined && all.has(`${path}/explorer.json`) ? [id] : [];
  });
}

/** The paths to let go, of all that are kept from the oldest to the newest. */
export function pathsToDrop(paths: readonly string[], most: number = MOST_SINGLE_PAGES): string[] {
  const single = paths.filter(isSinglePage);
  return single.slice(0, Math.max(0, single.length - most));
}

/** A page below the lists of a debate: /debates/x/actors/y. */
function isSinglePage(path: string): boolean {
  return /^\/debates\/[\w-]+\/[\w-]+\/./.test(path);
}
