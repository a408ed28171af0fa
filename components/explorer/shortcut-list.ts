import { shortcutsMessages as words } from "#components/messages/shortcuts.ts";

/** Keys whose names are the same in every language; the others are messages. */
const SIGNS = {
  /** Each of the four. */
  Arrows: "← ↑ → ↓",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  Escape: "Esc",
  Control: "Ctrl",
  Meta: "⌘",
  Alt: "Alt",
  F10: "F10",
  "+": "+",
  "-": "−",
  "0": "0",
  "/": "/",
  "?": "?",
  k: "K",
  z: "Z",
} as const;

type Key = keyof typeof SIGNS | keyof typeof words.keys;
type Shortcut = {
  does: keyof typeof words.does;
  /** Keys pressed together; others do the same or, where it says so, the opposite. */
  ways: readonly (readonly Key[])[];
  isPair?: boolean;
};
type ShortcutGroup = { where: keyof typeof words.where; shortcuts: readonly Shortcut[] };

/** Every key that the explorer, its map, its views, the search and tours answer. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    where: "page",
    shortcuts: [
      { does: "search", ways: [["/"], ["Control", "k"], ["Meta", "k"]] },
      {
        does: "undo",
        ways: [
          ["Control", "z"],
          ["Meta", "z"],
        ],
      },
      {
        does: "redo",
        ways: [
          ["Shift", "Control", "z"],
          ["Shift", "Meta", "z"],
        ],
      },
      { does: "close", ways: [["Escape"]] },
      { does: "list", ways: [["?"]] },
    ],
  },
  {
    where: "map",
    shortcuts: [
      { does: "enter", ways: [["Enter"], ["Space"]] },
      { does: "walk", ways: [["Arrows"]] },
      { does: "through", ways: [["PageDown"], ["PageUp"]], isPair: true },
      { does: "ends", ways: [["Home"], ["End"]], isPair: true },
      { does: "open", ways: [["Enter"], ["Space"]] },
      {
        does: "compare",
        ways: [
          ["Shift", "Enter"],
          ["Shift", "Click"],
        ],
      },
      { does: "menu", ways: [["Shift", "F10"], ["ContextMenu"]] },
      { does: "move", ways: [["Alt", "Arrows"]] },
      { does: "zoom", ways: [["+"], ["-"]], isPair: true },
      { does: "whole", ways: [["0"]] },
      { does: "leave", ways: [["Escape"]] },
    ],
  },
  {
    where: "marks",
    shortcuts: [
      { does: "mark", ways: [["Arrows"]] },
      { does: "lane", ways: [["Home"], ["End"]], isPair: true },
      {
        does: "corners",
        ways: [
          ["Control", "Home"],
          ["Control", "End"],
        ],
        isPair: true,
      },
      { does: "screen", ways: [["PageDown"], ["PageUp"]], isPair: true },
    ],
  },
  {
    where: "search",
    shortcuts: [
      { does: "result", ways: [["ArrowDown"], ["ArrowUp"]], isPair: true },
      { does: "openResult", ways: [["Enter"]] },
    ],
  },
  {
    where: "tour",
    shortcuts: [
      { does: "step", ways: [["ArrowRight"], ["ArrowLeft"]], isPair: true },
      { does: "presented", ways: [["PageDown"], ["PageUp"]], isPair: true },
      { does: "leaveTour", ways: [["Escape"]] },
    ],
  },
];

/** What is printed on a key, in the language of the page. */
export function keyName(key: Key): string {
  return key in SIGNS
    ? SIGNS[key as keyof typeof SIGNS]
    : words.keys[key as keyof typeof words.keys];
}
