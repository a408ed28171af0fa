import type { MouseEvent } from "react";
import { viewHref } from "#components/explorer/view-href.ts";
import { followHere } from "#components/ui/follow-here.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import type { Filters, ViewState } from "#core/explore/view-state.ts";

/** What makes a link that shows the statements of some filters. */
export type ShowStatements = (filters: Filters) => {
  href: string;
  onClick: (event: MouseEvent) => void;
};

/** Links lead to the list of statements. A focus is left: the filters of a set hold what it showed. */
export function showStatements(props: Pick<ViewPartProps, "selection" | "view" | "onChange">) {
  const { selection, view, onChange } = props;
  const change = (filters: Filters) => (now: ViewState) =>
    ({ ...now, filters, focus: undefined, shown: "statements" }) as const;
  const show: ShowStatements = (filters) => ({
    href: viewHref(selection.index, change(filters)(view)),
    onClick: followHere(() => {
      const before = document.getElementById(LIST_HEADING);
      onChange(change(filters));
      focusNext(before);
    }),
  });
  return show;
}

const LIST_HEADING = "explorer-list";
const FRAMES_MAX = 60;

/** The link is gone with its view: focus goes to the heading of the list as soon as that is there. */
function focusNext(before: HTMLElement | null, frames = FRAMES_MAX): void {
  const heading = document.getElementById(LIST_HEADING);
  if (heading !== null && heading !== before) {
    heading.focus();
    return;
  }
  if (frames > 0) requestAnimationFrame(() => focusNext(before, frames - 1));
}
