import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import { DEBATE, expectLive, expectMapDrawn, PHONE, toolbarButton } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;

/** Opens the debate as on a slow line: the page is there, no script file is, until the given function is called. */
async function openWithoutScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(DEBATE, { waitUntil: "domcontentloaded" });
  return release;
}

test("a button clicked before any script file is there acts once the explorer is live", async ({
  page,
}) => {
  const arrive = await openWithoutScripts(page);
  await toolbarButton(page, words.search).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  arrive();
  await expect(page.getByRole("dialog", { name: messages.search.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expectLive(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("of several early clicks the last one counts, and one on a button that is off does not", async ({
  page,
}) => {
  const arrive = await openWithoutScripts(page);
  await toolbarButton(page, words.search).click();
  await toolbarButton(page, words.arrangements.network).click();
  await toolbarButton(page, words.undo).click({ force: true });
  arrive();
  await expectMapDrawn(page);
  await expect(toolbarButton(page, words.arrangements.network)).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page).toHaveURL(/arrange=network/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("on a phone the map that was asked for early is drawn", async ({ page }) => {
  await page.setViewportSize(PHONE);
  const arrive = await openWithoutScripts(page);
  await page.getByRole("button", { name: words.showMap }).click();
  arrive();
  await expectMapDrawn(page);
});

test("a tab clicked early is an ordinary link", async ({ page }) => {
  await openWithoutScripts(page);
  await page.getByRole("link", { name: words.shown.actors, exact: true }).click({
    noWaitAfter: true,
  });
  await expect(page).toHaveURL(/show=actors/);
});
