import type { Page } from "@playwright/test";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import { timelineMessages } from "#components/messages/timeline.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { expectAccessible, expectTargetsLargeEnough } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import { openDebate, PHONE, panelHeading } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const index = indexDebate(debate);

/** What the first sentence says of a view. */
function firstSentence(query: string): string {
  const view = parseQuery(query, index);
  const { counts } = alignmentModel(prepareSelect(index)(view), view.alignment);
  return words.compared({ ...counts, shared: view.alignment.shared });
}

function table(page: Page) {
  return page.getByRole("table", { name: /^Agreement of \d+ actors/ });
}

/** Where the nodes of the picture stand. */
async function places(page: Page): Promise<(string | null)[]> {
  const nodes = page.locator("figure svg g[transform]");
  return nodes.evaluateAll((all) => all.map((node) => node.getAttribute("transform")));
}

test("sliders change what is said and move nobody; a cell, a node and the replay lead on", async ({
  page,
}) => {
  await openDebate(page, "?show=alignment");
  await expect(page.getByText(firstSentence(""))).toBeVisible();
  await expect(table(page)).toBeVisible();
  const before = await places(page);
  await page.getByLabel(words.sharedLabel).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(firstSentence("shared=3"))).toBeVisible();
  await expect(page).toHaveURL(/shared=3/);
  const after = await places(page);
  expect(after.length).toBeLessThan(before.length);
  expect(before).toEqual(expect.arrayContaining(after));

  await page.getByLabel(words.sharedLabel).press("ArrowLeft");
  const cell = table(page).getByRole("link", { name: /^Marco Rubio and Nayib Bukele: agree/ });
  await cell.focus();
  await page.keyboard.press("ArrowLeft");
  const next = table(page).getByRole("link", { name: /^Marco Rubio and Karoline Leavitt:/ });
  await expect(next).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toHaveText("Marco Rubio and Nayib Bukele");
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();

  await page.locator("figure svg a[data-open='actor.paula-xinis'] [class*=shape]").click();
  await expect(panelHeading(page)).toHaveText("Paula Xinis");
  await page.keyboard.press("Escape");

  await page.getByRole("slider", { name: timelineMessages.slider }).press("Home");
  await expect(page).toHaveURL(/to=\d/);
  const first = /to=([\d-]+)/.exec(page.url())?.[1];
  const { gap } = alignmentModel(prepareSelect(index)(parseQuery(`to=${first}`, index)), {
    threshold: 0.5,
    shared: 2,
  });
  const said =
    gap === undefined ? firstSentence(`to=${first}`) : /Take filters off|take filters off/;
  await expect(page.getByText(said)).toBeVisible();
});

test("the table of actors is one tab stop, and keys lead through all of it", async ({ page }) => {
  await openDebate(page, "?show=alignment");
  await expect(table(page)).toBeVisible();
  await expect(table(page).locator("[tabindex='0']")).toHaveCount(1);
  await table(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+End");
  await expect(table(page).getByRole("row").last().locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Home");
  await expect(table(page).getByRole("rowheader").last().getByRole("link")).toBeFocused();
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.press("PageUp");
  await expect(table(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(table(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(table(page).locator("th :focus")).toHaveCount(1);
});

test("axe finds nothing on the alignment view; on a phone nothing is cut or too small to hit", async ({
  page,
}) => {
  await openDebate(page, "?show=alignment");
  await expect(table(page)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectTargetsLargeEnough(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
