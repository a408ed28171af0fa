import { SETTING_NAMES, STORED } from "./settings.ts";

/**
 * Runs before anything is painted, so that no page shows another theme or size first; and again when another
 * tab has changed something, or a page that was left comes back. Where the storage says nothing that can be
 * read, all stays as it is.
 */
export const SETTINGS_SCRIPT = `{
  const { dataset } = document.documentElement;
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem("${STORED}"));
      for (const name of ${JSON.stringify(SETTING_NAMES)}) {
        if (typeof kept?.[name] === "string") dataset[name] = kept[name];
        else delete dataset[name];
      }
    } catch {}
  };
  read();
  addEventListener("storage", ({ key }) => { if (key === "${STORED}" || key === null) read(); });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) read(); });
}`;
