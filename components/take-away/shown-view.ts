import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";

/** What the page shows: what passes, and the whole view with its order and what is open. */
export type ShownView = { selection: Selection; view: ViewState };
