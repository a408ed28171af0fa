import { ARRANGEMENTS, type Arrangement, SHOWN, type Shown } from "#core/explore/view-state.ts";

/** What a control of the toolbar asks for; also the value of `data-needs-explorer`. */
export type ToolbarAction =
  | `show-${Shown}`
  | `arrange-${Arrangement}`
  | "filters"
  | "undo"
  | "redo"
  | "search"
  | "share"
  | "take-away"
  | "shortcuts"
  | "map";

const TOOLBAR_ACTIONS: readonly ToolbarAction[] = [
  ...SHOWN.map((shown): ToolbarAction => `show-${shown}`),
  ...ARRANGEMENTS.map((arrangement): ToolbarAction => `arrange-${arrangement}`),
  "filters",
  "undo",
  "redo",
  "search",
  "share",
  "take-away",
  "shortcuts",
  "map",
];

/** The action with this name, or undefined. */
export function toolbarAction(name: string | undefined): ToolbarAction | undefined {
  return TOOLBAR_ACTIONS.find((action) => action === name);
}
