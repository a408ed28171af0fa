const KEY = "standpoint.own-files";

/** Whether files are kept here: asked before any script for them is loaded. */
export function hasKeptFiles(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage is switched off: then no files are kept either.
    return false;
  }
}

export function noteKeptFiles(some: boolean): void {
  try {
    if (some) localStorage.setItem(KEY, "kept");
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: there is nothing to note.
  }
}
