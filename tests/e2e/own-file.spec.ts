import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { tourMessages } from "#components/messages/tour.ts";
import { messages } from "#components/messages.ts";
import { expectAccessible } from "./support/axe.ts";
import { PHONE, statementTable } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const EXAMPLE = readFileSync("data/debates/school-phones.json", "utf8");
const OWN = EXAMPLE.replace('"id": "school-phones"', '"id": "my-phones"').replace(
  '"title": "Phones at Linden School',
  '"title": "My phones',
);

async function choose(page: Page, text: string, name = "mine.json"): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel(words.label).setInputFiles({ name, mimeType: "application/json", buffer });
}

const said = (page: Page) => page.getByRole("main").getByRole("status");

test("a chosen file opens with all views, is kept over a reload, and can be removed", async ({
  page,
}) => {
  const posted: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") posted.push(request.url());
  });
  await page.goto("/");
  await choose(page, OWN);
  await expect(said(page).filter({ hasText: words.keeping.kept })).toBeVisible();
  await page.getByRole("link", { name: words.open, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^My phones/ })).toBeVisible();
  await page.goto("/own?debate=my-phones&show=statements&stance=oppose");
  await expect(statementTable(page)).toBeVisible();
  const rows = statementTable(page).locator("tbody tr:not([hidden])");
  await expect(rows.first()).toContainText(messages.stanceNoun.oppose);
  await page.getByRole("link", { name: messages.explorer.shown.matrix }).first().click();
  await expect(page).toHaveURL(/\/own\?.*debate=my-phones/);
  await expect(page).toHaveURL(/show=matrix/);
  await page.goto("/");
  await page.getByRole("button", { name: new RegExp(`^${words.remove}: My phones`) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: words.remove, exact: true }).click();
  await expect(page.getByRole("heading", { name: words.keptHeading(1) })).toHaveCount(0);
  await page.goto("/own?debate=my-phones");
  await expect(page.getByText(words.missing)).toBeVisible();
  expect(posted).toEqual([]);
});

test("problems are listed with line and rule, fifty at first, and read well", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/");
  const statements = Array.from({ length: 60 }, (_, n) => `"s${n}"`).join(",\n");
  await choose(page, `{ "formatVersion": 1, "statements": [${statements}] }`);
  const list = page.getByRole("list").filter({ hasText: words.rule("wrong-type") });
  await expect(list.getByRole("listitem")).toHaveCount(50);
  await expect(page.getByRole("heading", { name: /problems to mend/ })).toBeVisible();
  await expect(list).toContainText(`${words.place({ line: 2, column: 1 })} statements[1]`);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await page.getByRole("button", { name: /^Show the last/ }).click();
  const all = await list.getByRole("listitem").count();
  expect(all).toBeGreaterThan(60);
  await expect(page.getByRole("list").filter({ hasText: `statements[59]` })).toBeFocused();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: words.saveProblems }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(words.problemsFile("mine"));
  const text = readFileSync(await download.path(), "utf8");
  expect(text.trimEnd().split("\n")).toHaveLength(all);
  expect(text).toContain(`${words.place({ line: 2, column: 1 })}, statements[1]: `);
  await choose(page, EXAMPLE.replace('"formatVersion": 1', '"formatVersion": 7'));
  await expect(said(page).filter({ hasText: words.newer })).toBeVisible();
  await choose(page, "a,b", "codings.csv");
  await expect(said(page).filter({ hasText: words.refused.spreadsheet })).toBeVisible();
});

test("where the browser keeps nothing, the file says so and opens for this visit", async ({
  page,
}) => {
  // Workers do not run the page's scripts, so the store is broken from inside the worker's own script.
  await page.route(/\.js($|\?)/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll("indexedDB.open(", "indexedDB.none(") });
  });
  await page.goto("/");
  await choose(page, OWN);
  await expect(said(page).filter({ hasText: words.keeping["no-storage"] })).toBeVisible();
  await page.getByRole("link", { name: words.open, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^My phones/ })).toBeVisible();
  await page.getByRole("link", { name: tourMessages.take, exact: true }).click();
  await expect(page).toHaveURL(/debate=my-phones&tour=/);
  await expect(page.locator("[data-tour=on]")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /^My phones/ })).toBeAttached();
  await page.reload();
  await expect(page.getByText(words.missing)).toBeVisible();
});

test("where no space is left, the file says what to do and opens for this visit, and what was kept stays", async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 400_000 });
  await page.goto("/");
  await choose(page, OWN);
  await expect(said(page).filter({ hasText: words.keeping.kept })).toBeVisible();
  const large = OWN.replace("my-phones", "our-phones").replace("My phones", "Our phones");
  await choose(page, large + " ".repeat(2_000_000), "large.json");
  await expect(said(page).filter({ hasText: words.keeping["no-space"] })).toBeVisible();
  await expect(page.getByRole("heading", { name: words.keptHeading(1) })).toBeVisible();
  // Neither is the earlier file lost where a larger one of the same debate was to replace it.
  await choose(page, OWN + " ".repeat(2_000_000), "larger.json");
  await page.getByRole("button", { name: words.replace }).click();
  await expect(said(page).filter({ hasText: words.keeping["no-space"] })).toBeVisible();
  await expect(page.getByText(/^mine\.json,/)).toBeVisible();
  await choose(page, large + " ".repeat(2_000_000), "large.json");
  await page.getByRole("link", { name: words.open, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Our phones/ })).toBeVisible();
  await page.getByRole("link", { name: messages.explorer.shown.matrix }).first().click();
  await expect(page).toHaveURL(/debate=our-phones&show=matrix/);
  await page.reload();
  await expect(page.getByText(words.missing)).toBeVisible();
  await page.goto("/own?debate=my-phones");
  await expect(page.getByRole("heading", { level: 1, name: /^My phones/ })).toBeVisible();
});

test("a second file of the same debate replaces the first only when asked to", async ({ page }) => {
  await page.goto("/");
  await choose(page, OWN);
  await expect(said(page).filter({ hasText: words.keeping.kept })).toBeVisible();
  await choose(page, OWN.replace("My phones", "Our phones"), "second.json");
  await expect(said(page).filter({ hasText: words.keeping.asks })).toBeVisible();
  await expect(page.getByText("mine.json")).toBeVisible();
  await page.getByRole("button", { name: words.replace }).click();
  await expect(page.getByText(/^second\.json,/)).toBeVisible();
  await expect(page.getByRole("heading", { name: words.keptHeading(1) })).toBeVisible();
});

test("a dropped file is taken like a chosen one, and the link of an own debate comes with a warning", async ({
  page,
}) => {
  await page.goto("/");
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.json"));
    return transfer;
  }, OWN);
  await page.getByLabel(words.label).dispatchEvent("drop", { dataTransfer: files });
  await page.getByRole("link", { name: words.open, exact: true }).click();
  await page.getByRole("button", { name: messages.explorer.share }).click();
  const dialog = page.getByRole("dialog", { name: takeAwayMessages.share.title });
  await expect(dialog.getByText(words.shareNote)).toBeVisible();
  await expect(dialog.getByText(takeAwayMessages.share.embed)).toHaveCount(0);
});
