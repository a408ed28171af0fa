import { debatePath } from "#components/debate-path.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { View } from "#core/debate/schema.ts";
import { SHOWN, type Shown, type ViewState } from "#core/explore/view-state.ts";
import { parseQuery, writeView } from "#core/explore/view-url.ts";

/** Address of a view of the debate, from the root of the site. */
export function viewHref(index: DebateIndex, view: ViewState): string {
  return debatePath(index.debate.meta.id, writeView(view, index));
}

export function savedViewHref(index: DebateIndex, saved: View): string {
  return viewHref(index, parseQuery(saved.query, index));
}

export type Tab = { shown: Shown; href: string };

/** The tabs that this debate has something for, each with the address of the same view under it. */
export function viewTabs(index: DebateIndex, view: ViewState): readonly Tab[] {
  const isJudged = index.debate.judgements !== undefined;
  const offered = SHOWN.filter((shown) => shown !== "interest" || isJudged);
  return offered.map((shown) => ({ shown, href: viewHref(index, { ...view, shown }) }));
}
