/** What has its own use for Esc: open details, dialogs, menus, fields, the map. */
const OPEN = "dialog[open], [data-slot=panel], [data-slot=tour]";
const OWN_KEYS =
  "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable], figure";

/** Whether Esc, pressed like this, is for nothing else on the page. */
export function leavesEscape({ defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector(OPEN) !== null) return false;
  return !(target instanceof Element && target.closest(OWN_KEYS) !== null);
}
