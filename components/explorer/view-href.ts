import { debatePath } from "#components/debate-path.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { View } from "#core/debate/schema.ts";
import type { Shown, ViewState } from "#core/explore/view-state.ts";
import { parseQuery, writeView } from "#core/explore/view-url.ts";

/** Address of a view of the debate, from the root of the site. */
export function viewHref(index: DebateIndex, view: ViewState): string {
  return debatePath(index.debate.meta.id, writeView(view, index));
}

export function savedViewHref(index: DebateIndex, saved: View): string {
  return viewHref(index, parseQuery(saved.query, index));
}

/** Address of the same view under each tab. */
export function shownHrefs(index: DebateIndex, view: ViewState): Record<Shown, string> {
  const hrefOf = (shown: Shown) => viewHref(index, { ...view, shown });
  return {
    map: hrefOf("map"),
    matrix: hrefOf("matrix"),
    spectrum: hrefOf("spectrum"),
    statements: hrefOf("statements"),
    actors: hrefOf("actors"),
    time: hrefOf("time"),
  };
}
