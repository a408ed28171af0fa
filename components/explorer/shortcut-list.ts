import { shortcutsMessages as words } from "#components/messages/shortcuts.ts";

/** Keys whose names are the same in every language; the others are messages. */
const SIGNS = {
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
  /** Each is a way to do it: keys pressed together. */
  ways: readonly (readonly Key[])[];
};
type ShortcutGroup = { where: keyof typeof words.where; shortcuts: readonly Shortcut[] };

const ARROWS = [["ArrowLeft"], ["ArrowUp"], ["ArrowRight"], ["ArrowDown"]] as const;

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
      { does: "walk", ways: ARROWS },
      { does: "through", ways: [["PageDown"], ["PageUp"]] },
      { does: "ends", ways: [["Home"], ["End"]] },
      { does: "open", ways: [["Enter"], ["Space"]] },
      {
        does: "compare",
        ways: [
          ["Shift", "Enter"],
          ["Shift", "Click"],
        ],
      },
      { does: "menu", ways: [["Shift", "F10"], ["ContextMenu"]] },
      { does: "move", ways: ARROWS.map(([arrow]) => ["Alt", arrow] as const) },
      { does: "zoom", ways: [["+"], ["-"]] },
      { does: "whole", ways: [["0"]] },
      { does: "leave", ways: [["Escape"]] },
    ],
  },
  {
    where: "marks",
    shortcuts: [
      { does: "mark", ways: ARROWS },
      { does: "lane", ways: [["Home"], ["End"]] },
    ],
  },
  {
    where: "search",
    shortcuts: [
      { does: "result", ways: [["ArrowDown"], ["ArrowUp"]] },
      { does: "openResult", ways: [["Enter"]] },
    ],
  },
  {
    where: "tour",
    shortcuts: [
      { does: "step", ways: [["ArrowRight"], ["ArrowLeft"]] },
      { does: "presented", ways: [["PageDown"], ["PageUp"]] },
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
