import { pagesPath } from "#components/debate-path.ts";
import { siteLanguage } from "#components/site-path.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { analyseCommandLine } from "#core/exchange/networks/command-line.ts";
import type { Selection } from "#core/explore/selection.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { viewQuery } from "#core/explore/view-url.ts";
import type { Method } from "#core/measure/discourse/method.ts";

/** The name that stands for a reader's own file. */
export function ownFile({ debate }: DebateIndex): string {
  return `${debate.meta.id}.json`;
}

/** The query of the statements that pass, and of nothing else of a view. */
export function filtersQuery({ view: { filters, focus } }: Selection): string {
  return viewQuery({ ...DEFAULT_VIEW, filters, focus });
}

/** The command that gives the network that is shown. */
export function commandOf(asked: { selection: Selection; method: Method; at: number }): string {
  const { selection, method, at } = asked;
  const { index } = selection;
  const isOwn = pagesPath(index.debate.meta.id) === undefined;
  return analyseCommandLine({
    file: isOwn ? ownFile(index) : `data/debates/${index.debate.meta.id}.json`,
    method,
    at,
    view: filtersQuery(selection),
    language: siteLanguage,
  });
}
