import { debatePath } from "#components/debate-path.ts";
import { currentSavedView } from "#components/explorer/current-saved-view.ts";
import { viewHref } from "#components/explorer/view-href.ts";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { localDay } from "./local-day.ts";
import type { ShownView } from "./shown-view.ts";
import { type Taken, takenOf } from "./taken.ts";

/** What is taken away of a view today. What is open, and where in a tour the reader is, stay behind. */
export function takeView({ selection, view }: ShownView): Taken {
  const { index } = selection;
  const left = leaveBehind(view);
  return takenOf({
    selection,
    view: left,
    saved: currentSavedView(index, left),
    permalink: window.location.origin + viewHref(index, left),
    day: localDay(new Date()),
  });
}

/** The view without what is open and without the tour. */
export function leaveBehind(view: ViewState): ViewState {
  return { ...view, open: undefined, tour: undefined };
}

/** The whole address of a statement's page, or of the debate. */
export function addressOf({ debate: { meta } }: DebateIndex): (statement?: string) => string {
  const links = pageLinks(meta.id);
  return (statement) =>
    window.location.origin +
    (statement === undefined ? debatePath(meta.id) : links.statement(statement));
}
