import type { MouseEvent } from "react";

/**
 * Follows a link to another view of the same debate without loading the page anew: a file that could not be
 * kept would be lost. What the explorer has answered itself, and clicks for another tab, are left alone.
 */
export function stayOnPage(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link?.target !== "" || link.hash !== "" || !isSameDebate(link)) return;
  event.preventDefault();
  window.history.pushState(null, "", link.href);
}

function isSameDebate({ origin, pathname, search }: HTMLAnchorElement): boolean {
  const { location } = window;
  const debateOf = (query: string) => new URLSearchParams(query).get("debate");
  return (
    origin === location.origin &&
    pathname === location.pathname &&
    debateOf(search) === debateOf(location.search)
  );
}
