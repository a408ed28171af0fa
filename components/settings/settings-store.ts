import {
  keptSettings,
  readSettings,
  SETTING_NAMES,
  type Settings,
  STORED,
  textScale,
} from "./settings.ts";

/**
 * The settings as they are now. They stand as `data-…` on the page's root element, where the style sheet
 * reads them as well; settings-script.ts put them there, from this browser or from another tab of it.
 */
export function currentSettings(): Settings {
  return readSettings(document.documentElement.dataset);
}

/** How many times its usual size text has now. */
export function currentTextScale(): number {
  return textScale(currentSettings());
}

/** Puts new settings in force, here and in other tabs; where the browser keeps nothing, until the page is left. */
export function changeSettings(change: Partial<Settings>): void {
  const kept = keptSettings({ ...currentSettings(), ...change });
  const { dataset } = document.documentElement;
  for (const name of SETTING_NAMES) {
    const value = kept[name];
    if (value === undefined) delete dataset[name];
    else if (dataset[name] !== value) dataset[name] = value;
  }
  try {
    window.localStorage.setItem(STORED, JSON.stringify(kept));
  } catch {
    // Refused or full: the page has them all the same.
  }
}

/** Whether they will be there on the next visit: a browser may keep nothing. */
export function areKept(): boolean {
  try {
    const kept = window.localStorage.getItem(STORED);
    return kept === JSON.stringify(keptSettings(currentSettings()));
  } catch {
    return false;
  }
}

/** Calls back when a setting has changed; gives what ends it. */
export function watchSettings(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributeFilter: SETTING_NAMES.map((name) => `data-${name}`),
  });
  return () => observer.disconnect();
}
