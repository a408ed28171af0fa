import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keyName, SHORTCUTS } from "#components/explorer/shortcut-list.ts";
import { ShortcutGroups } from "#components/explorer/shortcuts-dialog.tsx";
import { shortcutsMessages } from "#components/messages/shortcuts.ts";

const listed = new Set(
  SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ ways }) => ways.flat())).flatMap(
    (key) => (key === "Arrows" ? ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"] : [key]),
  ),
);

/** Menus have the keys that menus have everywhere, Tab among them. */
const MENUS = ["map-menu.tsx"];

/** Names of keys, as the browser gives them, in everything that listens to a key. */
const handled = ["components", "core/explore"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !MENUS.includes(path.basename(name)))
    .filter((name) => !/messages|shortcut-list/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .filter((text) => /\bkey\b/.test(text))
    .flatMap((text) => [
      ...text.matchAll(
        /["\b](Arrow\w+|Home|End|Page(?:Up|Down)|Enter|Escape|Tab|Delete|Backspace|Insert|F\d+|ContextMenu)\b/g,
      ),
    ])
    .map(([, key]) => key),
);

test("every key that something on the page answers is in the list", () => {
  expect(new Set(handled).size).toBeGreaterThan(10);
  expect([...new Set(handled)].filter((key) => !listed.has(key ?? ""))).toEqual([]);
});

test("the keys that are single signs are in the list: search, help, zoom", () => {
  const signs = ["use-shortcuts.ts", "../map/map-key-handler.ts"]
    .map((file) => readFileSync(path.join("components/explorer", file), "utf8"))
    .flatMap((text) => [...text.matchAll(/"([^\w\s"])"|"([\dkz])"/g)])
    .map(([, sign, letter]) => sign ?? letter);
  expect(signs.length).toBeGreaterThan(6);
  // "=" is the key of "+" without Shift.
  expect(signs.filter((sign) => sign !== "=" && !listed.has(sign ?? ""))).toEqual([]);
});

test("each thing that keys do is said once, and each group has its place", () => {
  const does = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.map((shortcut) => shortcut.does));
  expect(does.toSorted()).toEqual(Object.keys(shortcutsMessages.does).sort());
  expect(SHORTCUTS.map(({ where }) => where)).toEqual(Object.keys(shortcutsMessages.where));
});

test("keys are written as they are on a keyboard, pressed together with +", () => {
  const html = renderToStaticMarkup(<ShortcutGroups />);
  expect(html).toContain("<kbd>Shift + Ctrl + Z</kbd>");
  expect(html).toMatch(/<kbd>Page Down<\/kbd><span[^>]*>, <\/span><kbd>Page Up<\/kbd>/);
  expect(html).toMatch(/<kbd>\/<\/kbd><span[^>]*> or <\/span><kbd>Ctrl \+ K<\/kbd>/);
  expect(keyName("Arrows")).toBe("← ↑ → ↓");
});
