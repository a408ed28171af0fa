import { type Page, test as testPlain } from "@playwright/test";
import { offlineMessages as words } from "#components/messages/offline.ts";
import { researchMessages } from "#components/messages/research.ts";
import { messages } from "#components/messages.ts";
import { expectAccessible } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import { DEBATE, expectMapDrawn, openDebate, statementTable } from "./support/debate-page.ts";
import { deployNext, test as testDeploys } from "./support/deploy.ts";
import { expect, test } from "./support/test.ts";

const { title } = debate.meta;
const [tour] = debate.tours;
const NOTES = `${DEBATE}/tours/${tour?.id}/notes`;

/** Opens the debate for the first time and waits until the worker has kept all of it. */
async function openAndKeep(page: Page, query = ""): Promise<void> {
  await openDebate(page, query);
  await expect
    .poll(() => page.evaluate(listKept), { timeout: 60_000 })
    .toEqual(
      expect.arrayContaining([DEBATE, `${DEBATE}/explorer.json`, `${DEBATE}/data.json`, NOTES]),
    );
}

function viewLink(page: Page, shown: "matrix" | "research") {
  const views = page.getByRole("navigation", { name: messages.explorer.views });
  return views.getByRole("link", { name: messages.explorer.shown[shown], exact: true });
}

async function listKept(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.endsWith("-pages"));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a debate that was opened works without network", async ({ page, context }) => {
    await openAndKeep(page);
    await context.setOffline(true);
    await page.reload();
    await expect(statementTable(page).getByRole("row")).not.toHaveCount(0);
    await expectMapDrawn(page);
    // Its script was not needed while there was a network.
    await viewLink(page, "matrix").click();
    await expect(page.getByRole("table", { name: / actors × / })).toBeVisible();
    // Workers of the page start from copies too.
    await viewLink(page, "research").click();
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    await expect(page.getByRole("heading", { name: researchMessages.measures })).toBeVisible();
    // What a class needs was never opened either.
    await page.goto(NOTES);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(tour?.title ?? "");
    await page.goto("/methods");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.site.methods);
    // A page that was never opened says so, and leads back.
    await page.goto(`${DEBATE}/actors/${debate.actors[0]?.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link", { name: title }).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });
});

testDeploys.describe("while a new version is deployed", () => {
  testDeploys.use({ serviceWorkers: "allow" });

  testDeploys("a new version is told, and comes when the reader wants it", async ({ page }) => {
    const view = `${DEBATE}?stance=oppose`;
    await openAndKeep(page, "?stance=oppose");
    await page.evaluate(() => document.body.setAttribute("data-first-load", ""));
    deployNext();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.getByRole("status").filter({ hasText: words.newVersion });
    await expect(notice.getByText(words.newVersion)).toBeVisible();
    await expect(page.locator("body[data-first-load]")).toBeVisible();
    await notice.getByRole("button", { name: words.reload }).press("Enter");
    await expect(page.locator("body[data-first-load]")).toHaveCount(0);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(view);
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual(
        // What the version before kept is deleted; what was opened is there again.
        expect.arrayContaining(["standpoint-en-next-files", "standpoint-en-next-pages"]),
      );
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    expect(await page.evaluate(listKept)).toContain(`${DEBATE}/explorer.json`);
  });
});

// The browser logs every file that is gone: no test of a page without errors.
testPlain("a script that is gone since a new version leaves no broken page", async ({ page }) => {
  await openDebate(page);
  await expect(page.locator("body > [role=status]")).toBeAttached();
  await page.route("**/_next/static/chunks/**", (route) => route.fulfill({ status: 404 }));
  await viewLink(page, "matrix").click();
  await expect(page.getByText(words.newVersion)).toBeVisible();
  await expect(page.getByText(messages.explorer.partFailed)).toBeVisible();
});
