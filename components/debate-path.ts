import { sitePath } from "#components/site-path.ts";

/** The debate from the reader's own file that the page shows: it has no pages, only its explorer. */
let own: string | undefined;

/** From now on the page shows this debate of the reader's own, or none. */
export function showOwnDebate(id: string | undefined): void {
  own = id;
}

/** Where a debate's pages stand; undefined for the reader's own, which has none. */
export function pagesPath(id: string): string | undefined {
  return id === own ? undefined : sitePath(`/debates/${id}`);
}

/** Address of a debate's explorer, at the view of a query. */
export function debatePath(id: string, query = ""): string {
  const pages = pagesPath(id);
  if (pages !== undefined) return query === "" ? pages : `${pages}?${query}`;
  const kept = sitePath(`/own?debate=${id}`);
  return query === "" ? kept : `${kept}&${query}`;
}
