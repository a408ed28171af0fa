import type { Locator, Page } from "@playwright/test";
import { timelineMessages } from "#components/messages/timeline.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  expectMapDrawn,
  openDebate,
  PHONE,
  panelHeading,
  sidewaysOverflow,
  statementTable,
} from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const words = timelineMessages;
const TIMELINE = "?view=all&show=time";

const marks = (page: Page): Locator =>
  page.getByRole("group", { name: words.region }).locator("[data-mark]");
const months = (page: Page): Locator =>
  page.getByRole("group", { name: words.axis }).getByRole("button");

async function openTimeline(page: Page, query = TIMELINE): Promise<void> {
  await openDebate(page, query);
  await expect(marks(page).first()).toBeVisible();
}

test("marks are the statements that the table lists, and none lies on another", async ({
  page,
}) => {
  await openTimeline(page);
  await expect(marks(page)).toHaveCount(167);
  const boxes = await marks(page).evaluateAll((all) =>
    all.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, size: Math.min(width, height) };
    }),
  );
  expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  const crowded = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).filter((two) => Math.hypot(one.x - two.x, one.y - two.y) < 24),
  );
  expect(crowded).toEqual([]);
  await openDebate(page, "?view=all&show=statements&to=2024");
  const listed = await statementTable(page).locator("tbody tr:not([hidden])").count();
  await openTimeline(page, `${TIMELINE}&to=2024`);
  await expect(marks(page)).toHaveCount(listed);
});

test("one tab stop, arrow keys along time and between lanes, Enter opens and Esc comes back", async ({
  page,
}) => {
  await openTimeline(page);
  await expect(marks(page).and(page.locator("[tabindex='0']"))).toHaveCount(1);
  await marks(page).first().focus();
  const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  const first = await name();
  await page.keyboard.press("ArrowRight");
  const second = await name();
  expect(second).not.toBe(first);
  await page.keyboard.press("ArrowDown");
  const below = await name();
  expect(below).not.toBe(second);
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panelHeading(page)).toHaveCount(0);
  expect(await name()).toBe(below);
});

test("a drag, a month and two fields set the same date filter, and what changed is told", async ({
  page,
}) => {
  await openTimeline(page);
  await expect(page.getByText(words.chooseDates)).toBeVisible();
  const march = months(page).filter({ hasText: "Mar" });
  await march.click();
  await expect(page).toHaveURL(/from=2025-03&to=2025-03/);
  await expect(
    page.getByRole("heading", { name: words.whatChangedTime("March 2025") }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: /New actors \(\d+\)/ })).toBeVisible();
  const box = await months(page).filter({ hasText: "Feb" }).boundingBox();
  if (box === null) throw new Error("February is drawn");
  await page.mouse.move(box.x + 2, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2025-02&to=2025-02-\d\d/);
  const until = page.getByRole("group", { name: words.dates }).getByLabel("To");
  await until.fill("2025-02");
  await until.press("Enter");
  await expect(page).toHaveURL(/from=2025-02&to=2025-02(&|$)/);
});

test("the replay goes by steps with the keyboard, plays when asked, and the map grows with it", async ({
  page,
}) => {
  await openTimeline(page);
  const slider = page.getByRole("slider", { name: words.slider });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/to=2019-01-01/);
  await expect(marks(page)).toHaveCount(3);
  await page.getByRole("button", { name: words.withMap }).click();
  await expect(page).toHaveURL(/beside=map/);
  await expectMapDrawn(page);
  await page.getByRole("button", { name: words.play, exact: true }).click();
  await expect.poll(() => marks(page).count()).toBeGreaterThan(3);
  await page.getByRole("button", { name: words.pause }).click();
  const at = await slider.inputValue();
  await page.waitForTimeout(1800);
  expect(await slider.inputValue()).toBe(at);
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page).not.toHaveURL(/to=/);
  await expect(marks(page)).toHaveCount(167);
});

test("who wants no movement has single steps and no play button", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTimeline(page, `${TIMELINE}&to=2024`);
  await expect(page.getByRole("button", { name: words.later })).toBeVisible();
  await expect(page.getByRole("button", { name: words.play, exact: true })).toHaveCount(0);
});

test("axe finds nothing on the timeline, on a desktop and on a phone, and no page scrolls sideways", async ({
  page,
}) => {
  for (const size of [{ width: 1440, height: 900 }, PHONE]) {
    await page.setViewportSize(size);
    await openTimeline(page, "?source=nyt-2025-02-04&show=time&lanes=actor");
    await expectAccessible(page);
    expect(await sidewaysOverflow(page)).toBe(0);
  }
});
