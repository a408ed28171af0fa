import { afterEach, expect, test, vi } from "vitest";
import { prefersStill, stillOr } from "#components/settings/motion.ts";
import { DEFAULTS, STORED } from "#components/settings/settings.ts";
import { SETTINGS_SCRIPT } from "#components/settings/settings-script.ts";
import {
  areKept,
  changeSettings,
  currentSettings,
  currentTextScale,
} from "#components/settings/settings-store.ts";
import { fakePage } from "./fake-page.ts";

afterEach(() => vi.unstubAllGlobals());

type Listener = (event: { key?: string | null; persisted?: boolean }) => void;

/** Runs what the page runs before it is painted; gives what it listens to. */
function runScript(): Map<string, Listener> {
  const listeners = new Map<string, Listener>();
  vi.stubGlobal("addEventListener", (type: string, listener: Listener) =>
    listeners.set(type, listener),
  );
  new Function(SETTINGS_SCRIPT)();
  return listeners;
}

test("what was set on one page is in force on the next, before it is painted", () => {
  const { storage } = fakePage();
  changeSettings({ theme: "dark", text: "150" });
  expect(areKept()).toBe(true);

  const next = fakePage({ storage });
  runScript();
  expect(next.dataset).toEqual({ theme: "dark", text: "150" });
  expect(currentSettings()).toEqual({ ...DEFAULTS, theme: "dark", text: "150" });
  expect(currentTextScale()).toBe(1.5);
});

test("a change leaves the other settings as they are, and the defaults take every mark away", () => {
  const page = fakePage({ dataset: { presenting: "" } });
  changeSettings({ theme: "dark" });
  changeSettings({ patterns: "on" });
  expect(page.dataset).toEqual({ theme: "dark", patterns: "on", presenting: "" });
  changeSettings(DEFAULTS);
  expect(page.dataset).toEqual({ presenting: "" });
  expect(page.storage?.get(STORED)).toBe("{}");
});

test("where the browser refuses to keep anything, settings hold on this page and nothing fails", () => {
  const page = fakePage({ storage: undefined });
  const listeners = runScript();
  expect(page.dataset).toEqual({});
  changeSettings({ theme: "light", keys: "off" });
  expect(currentSettings()).toEqual({ ...DEFAULTS, theme: "light", keys: "off" });
  expect(areKept()).toBe(false);
  listeners.get("pageshow")?.({ persisted: true });
  expect(page.dataset).toEqual({ theme: "light", keys: "off" });
});

test("another tab's change arrives, and so does the end of everything that was kept", () => {
  const page = fakePage();
  const storage = runScript().get("storage");
  page.storage?.set(STORED, '{"motion":"reduce"}');
  storage?.({ key: "something else" });
  expect(page.dataset).toEqual({});
  storage?.({ key: STORED });
  expect(page.dataset).toEqual({ motion: "reduce" });
  page.storage?.clear();
  storage?.({ key: null });
  expect(page.dataset).toEqual({});
});

test.each(["", "{", "null", "[]", '"dark"', '{"theme":5,"text":"1000","patterns":null}'])(
  "with %j in the storage the page has its defaults",
  (kept) => {
    fakePage({ storage: new Map([[STORED, kept]]) });
    runScript();
    expect(currentSettings()).toEqual(DEFAULTS);
  },
);

test("less motion is wanted where the system or the reader says so", () => {
  fakePage();
  expect(prefersStill()).toBe(false);
  expect(stillOr(350)).toBe(350);
  changeSettings({ motion: "reduce" });
  expect(prefersStill()).toBe(true);
  expect(stillOr(350)).toBe(0);
  fakePage({ still: true });
  expect(prefersStill()).toBe(true);
});
