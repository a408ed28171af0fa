import type { Page } from "@playwright/test";

declare global {
  interface Window {
    spokenWords: string[];
  }
}

/** Keeps every text that a live region of the page has had, from the first moment on. */
export async function recordSpoken(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.spokenWords = [];
    const regionOf = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest(
        "[aria-live], [role=status], [role=alert]",
      );
    new MutationObserver((changes) => {
      for (const region of new Set(changes.map(regionOf))) {
        const text = region?.textContent?.trim() ?? "";
        if (text !== "") window.spokenWords.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since the last time this was asked. */
export async function takeSpoken(page: Page): Promise<string[]> {
  return page.evaluate(() => window.spokenWords.splice(0));
}
