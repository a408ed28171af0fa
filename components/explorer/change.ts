import type { ViewState } from "#core/explore/view-state.ts";

/**
 * How a view came to be: a "step" is its own entry in the browser's history and in undo; a run of
 * "typing" (text, sliders) is one entry, whatever its length.
 */
export type ChangeKind = "step" | "typing";

/** Ask the explorer for another view, worked out from the latest one. */
export type ChangeView = (next: (view: ViewState) => ViewState, kind?: ChangeKind) => void;
