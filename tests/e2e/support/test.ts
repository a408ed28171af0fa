import { test as base, expect, type Page } from "@playwright/test";

export type Troubles = {
  /** Everything that went wrong on this page so far: errors in the console, thrown errors, foreign requests. */
  found: readonly string[];
};

/** Listens to a page for what must never happen on any page of the site. */
function watchTroubles(page: Page, origin: string): Troubles {
  const found: string[] = [];
  const missing = new Set<string>();
  page.on("response", (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest())
      missing.add(response.url());
  });
  page.on("console", (message) => {
    // The browser itself notes that the page asked for is missing; our 404 pages are meant to be.
    if (message.type() !== "error" || missing.has(message.location().url)) return;
    found.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isLocal) found.push(`request to another site: ${url.href}`);
  });
  return { found };
}

/** Every test made with this also proves: no console error, no thrown error, no request to another site. */
export const test = base.extend<{ troubles: Troubles }>({
  troubles: [
    async ({ page, baseURL }, use) => {
      const troubles = watchTroubles(page, new URL(baseURL ?? "").origin);
      await use(troubles);
      expect(troubles.found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
