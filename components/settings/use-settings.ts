"use client";

import { useSyncExternalStore } from "react";
import { DEFAULTS, SETTING_NAMES, type Settings } from "./settings.ts";
import { currentSettings, watchSettings } from "./settings-store.ts";

let last = DEFAULTS;

/** The same object as long as nothing changed: React compares by identity. */
function snapshot(): Settings {
  const now = currentSettings();
  if (SETTING_NAMES.some((name) => now[name] !== last[name])) last = now;
  return last;
}

/** What the reader has set; the defaults on the server. */
export function useSettings(): Settings {
  return useSyncExternalStore(watchSettings, snapshot, () => DEFAULTS);
}
