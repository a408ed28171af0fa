import type { Page } from "@playwright/test";
import { ownFileMessages } from "#components/messages/own-file.ts";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { BESIDE_THE_LIST, expectAccessible } from "./support/axe.ts";
import { statementTable } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

/** Large enough that its map opens reduced. */
const debate = generateDebate({ actors: 500, positions: 80, statements: 2_400, camps: 3, seed: 4 });

async function keepLarge(page: Page): Promise<void> {
  await page.goto("/");
  const buffer = Buffer.from(JSON.stringify(debate));
  const file = { name: "large.json", mimeType: "application/json", buffer };
  await page.getByLabel(ownFileMessages.label).setInputFiles(file);
  await expect(
    page.getByRole("main").getByRole("status").filter({ hasText: ownFileMessages.keeping.kept }),
  ).toBeVisible();
}

async function openLarge(page: Page, query: string): Promise<void> {
  await keepLarge(page);
  await page.goto(`/own?debate=${debate.meta.id}&${query}`);
}

/** From `hold` on nothing that the page asks of its workers reaches them, also after the next page is loaded. */
async function letHoldWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...words: [unknown]) {
      if (sessionStorage.getItem("hold") === null) postMessage.apply(this, words);
    };
  });
}

const hold = (page: Page) => page.evaluate(() => sessionStorage.setItem("hold", ""));

/** What is drawn, as the reader sees it; a change of it is announced in the same words. */
const drawn = (page: Page, words: RegExp) => page.getByRole("paragraph").filter({ hasText: words });
const map = (page: Page) => page.locator('figure[data-ready="true"]');

test("a large map opens reduced, says so, grows, and shows the members of a merged node", async ({
  page,
}) => {
  await openLarge(page, "");
  await expect(drawn(page, /^Showing the 57 most active of 500 actors, on the 15/)).toBeVisible();
  await expect(map(page)).toBeVisible();
  await page.getByRole("button", { name: words.moreActors(60) }).press("Enter");
  await expect(page).toHaveURL(/reduce=active\.120\.15/);
  await expect(drawn(page, /^Showing the 1\d\d most active of 500 actors/)).toBeVisible();
  await page.getByLabel(words.label).selectOption({ label: words.by.camp });
  await expect(page).toHaveURL(/reduce=camp\.60\.15/);
  await expect(drawn(page, /merged nodes stand for/)).toBeVisible();
  await map(page)
    .getByRole("button", { name: /^Cluster 1,/ })
    .press("Enter");
  const panel = page.getByRole("region", { name: words.cluster("1") });
  await expect(panel.getByRole("heading", { name: words.groupMembers })).toBeVisible();
  await panel.getByRole("button", { name: words.drawMembers }).press("Enter");
  await expect(page).toHaveURL(/reduce=camp\.60\.15\.1/);
  await page.getByRole("button", { name: words.close(words.cluster("1")) }).press("Enter");
  await expect(page).not.toHaveURL(/reduce=camp\.60\.15\.1/);
  await page.goBack();
  await expect(page).toHaveURL(/reduce=camp\.60\.15\.1/);
  await expectAccessible(page, { ...BESIDE_THE_LIST, themes: ["light"] });
});

test("while the places of the whole graph are worked out, the map says so at its top and can be stopped", async ({
  page,
}) => {
  await letHoldWorkers(page);
  await openLarge(page, "");
  await expect(map(page)).toBeVisible();
  await hold(page);
  await page.getByLabel(words.label).selectOption({ label: words.by.none });
  await expect(page.getByText(messages.map.computing)).toBeInViewport();
  const stop = page.getByRole("button", { name: messages.map.stop, exact: true });
  await expect(stop).toBeInViewport();
  await stop.press("Enter");
  await expect(page.getByRole("application")).toBeFocused();
  await expect(page.getByText(messages.map.computing)).toHaveCount(0);
  await expect(map(page)).toHaveAttribute("data-nodes", "580");
  await expect(page).toHaveURL(/arrange=ladder/);
});

test("while a debate of one's own is opened the page says so and can be stopped; a reload opens it", async ({
  page,
}) => {
  await letHoldWorkers(page);
  await keepLarge(page);
  await hold(page);
  await page.goto(`/own?debate=${debate.meta.id}`);
  await expect(page.getByRole("progressbar", { name: ownFileMessages.opening })).toBeVisible();
  await page.getByRole("button", { name: ownFileMessages.stop, exact: true }).press("Enter");
  await expect(
    page.getByRole("status").filter({ hasText: ownFileMessages.openStopped }),
  ).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem("hold"));
  await page.reload();
  await expect(map(page)).toBeVisible();
});

test("a long table comes page by page, and each row says where it stands", async ({ page }) => {
  await openLarge(page, "show=statements");
  const table = statementTable(page);
  await expect(table).toHaveAttribute("aria-rowcount", "2401");
  await expect(table.locator("tbody tr")).toHaveCount(200);
  const { first, next, last } = messages.table.pageTo;
  await page.getByRole("button", { name: next, exact: true }).press("Enter");
  await expect(
    page.getByText(messages.table.page({ first: 201, last: 400, of: 2400 })),
  ).toBeVisible();
  await expect(table.locator("tbody tr").first()).toHaveAttribute("aria-rowindex", "202");
  await page.getByRole("button", { name: last, exact: true }).press("Enter");
  await expect(table.locator("tbody tr").last()).toHaveAttribute("aria-rowindex", "2401");
  await page.getByRole("button", { name: first, exact: true }).press("Enter");
  await page.getByRole("checkbox", { name: messages.stanceNoun.neutral }).first().check();
  await expect(table).not.toHaveAttribute("aria-rowcount");
  await expectAccessible(page, { except: "tbody > tr:nth-child(n + 31)", themes: ["light"] });
});

test("a large matrix comes page by page too, and keeps its reader at its beginning", async ({
  page,
}) => {
  await openLarge(page, "show=matrix");
  const table = page.getByRole("region", { name: /actor/ }).getByRole("table");
  const rows = table.locator("tbody tr[aria-rowindex]");
  await expect(rows).toHaveCount(100);
  await expect(table).toHaveAttribute("aria-rowcount", "501");
  const { next, last } = messages.table.pageTo;
  await page.getByRole("button", { name: next, exact: true }).press("Enter");
  await expect(
    page.getByText(messages.table.page({ first: 101, last: 200, of: 500 })),
  ).toBeVisible();
  await expect(rows.first()).toHaveAttribute("aria-rowindex", "102");
  await page.getByRole("button", { name: last, exact: true }).press("Enter");
  await expect(rows.last()).toHaveAttribute("aria-rowindex", "501");
  await page.getByRole("checkbox", { name: messages.stanceNoun.neutral }).first().check();
  await expect(rows.first()).toHaveAttribute("aria-rowindex", "2");
  await expectAccessible(page, { except: "tbody > tr:nth-child(n + 11)", themes: ["light"] });
});
