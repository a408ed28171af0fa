import type { Page } from "@playwright/test";
import { hintMessages } from "#components/messages/hint.ts";
import { settingsMessages as words } from "#components/messages/settings.ts";
import { expectAccessible, THE_DIALOG } from "./support/axe.ts";
import { DEBATE, expectMapDrawn, openMap, toolbarButton } from "./support/debate-page.ts";
import { smallTargets } from "./support/small-targets.ts";
import { expect, test } from "./support/test.ts";

test("settings: by keyboard, at once on the map, on the next page before it is painted, in other tabs", async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  await openMap(page);
  const other = await context.newPage();
  await other.goto("/methods");
  const before = await labelSize(page);

  await page.getByRole("button", { name: words.title }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.title });
  await expect(dialog.locator(":focus")).toHaveCount(1);
  await dialog.getByRole("group", { name: words.groups.theme }).getByRole("radio").first().focus();
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: words.theme.dark })).toBeChecked();
  await dialog.getByRole("radio", { name: words.text["150"] }).check();
  await dialog.getByRole("radio", { name: words.motion.reduce }).check();
  await dialog.getByRole("checkbox", { name: words.patterns }).check();
  expect(await smallTargets(page)).toEqual([]);
  await expectAccessible(page, THE_DIALOG);
  await page.emulateMedia({ colorScheme: "light" });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: words.title })).toBeFocused();
  await expectMapDrawn(page);
  expect(await labelSize(page)).toBeCloseTo(1.5 * before, 0);
  await expect.poll(() => paperOf(other)).toBe(DARK_PAPER);

  await page.goto(`${DEBATE}/statements`, { waitUntil: "commit" });
  expect(await firstPaper(page)).toBe(DARK_PAPER);
  await page.emulateMedia({ media: "print" });
  expect(await paperOf(page)).not.toBe(DARK_PAPER);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: words.title }).click();
  await page.getByRole("button", { name: words.defaults }).click();
  await expect.poll(() => paperOf(page)).not.toBe(DARK_PAPER);
  await expect.poll(() => paperOf(other)).not.toBe(DARK_PAPER);
});

test("first steps: there from the first paint, over nothing, gone for good when skipped, found again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of shifts)
        document.documentElement.dataset.shifted = String(
          Number(document.documentElement.dataset.shifted ?? 0) + value,
        );
    }).observe({ type: "layout-shift", buffered: true });
  });
  await openMap(page);
  const strip = page.getByRole("region", { name: hintMessages.title });
  await expect(strip.getByRole("status")).toHaveText(
    new RegExp(hintMessages.steps[0].slice(0, 20)),
  );
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const map = await page.getByRole("figure").boundingBox();
  await strip.getByRole("button", { name: hintMessages.next }).click();
  await expect(strip.getByRole("status")).toContainText(hintMessages.steps[1]);
  expect(await page.getByRole("figure").boundingBox()).toEqual(map);
  expect(await page.evaluate(() => Number(document.documentElement.dataset.shifted ?? 0))).toBe(0);

  await page.keyboard.press("Escape");
  await expect(strip).toBeHidden();
  await page.reload();
  await expectMapDrawn(page);
  await expect(strip).toBeHidden();
  await toolbarButton(page, words.title).click();
  await page.getByRole("checkbox", { name: words.hint }).check();
  await page.keyboard.press("Escape");
  await expect(strip).toBeVisible();
  await page.goto(`/embed/${DEBATE.split("/").at(-1)}`);
  await expect(strip).toHaveCount(0);
});

const DARK_PAPER = "rgb(20, 22, 26)";

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** The colour behind the page as soon as it has a body. */
async function firstPaper(page: Page): Promise<string> {
  await page.waitForSelector("body > header", { state: "attached" });
  return paperOf(page);
}

/** Height of the text of labels on the map, in CSS px. */
function labelSize(page: Page): Promise<number> {
  return page.evaluate(() => {
    const held = [...document.querySelectorAll<HTMLElement>("figure div")].find(
      (element) => element._cyreg,
    );
    const sizes = held?._cyreg?.cy.$(".bar").map((bar) => bar.renderedStyle("font-size")) ?? [];
    return Number.parseFloat(sizes[0] ?? "0");
  });
}
