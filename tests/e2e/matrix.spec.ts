import type { Page } from "@playwright/test";
import { matrixMessages } from "#components/messages/matrix.ts";
import { messages } from "#components/messages.ts";
import { expectAccessible, FIRST_ROWS } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import { openDebate, PHONE, panelHeading, sidewaysOverflow } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer.shown;

/** Actor and position of each filled cell that is shown, "wola.payment". */
async function shownCells(page: Page): Promise<string[]> {
  const links = await matrix(page)
    .locator("tr:not([hidden]) td a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("data-open") ?? ""));
  return links.map((open) => open.replace("edge.", "")).sort();
}

function matrix(page: Page) {
  return page.getByRole("table", { name: / actors × | actor × / });
}

function pairsOf(statements: typeof debate.statements): string[] {
  return [...new Set(statements.map(({ actor, position }) => `${actor}.${position}`))].sort();
}

test("the matrix has a cell for every actor and position with a statement, and follows the filters", async ({
  page,
}) => {
  await openDebate(page, "?show=matrix");
  await expect(matrix(page)).toBeVisible();
  expect(await shownCells(page)).toEqual(pairsOf(debate.statements));
  await page.getByRole("checkbox", { name: /^Oppose/ }).click();
  const opposed = debate.statements.filter(({ stance }) => stance === "oppose");
  await expect.poll(() => shownCells(page)).toEqual(pairsOf(opposed));
});

test("arrow keys go from cell to cell, Enter opens the statements, closing comes back", async ({
  page,
}) => {
  await openDebate(page, "?show=matrix&rows=name");
  const cell = matrix(page)
    .getByRole("link", { name: /^Nayib Bukele × / })
    .first();
  await cell.focus();
  await page.keyboard.press("ArrowRight");
  const next = matrix(page)
    .getByRole("link", { name: /^Nayib Bukele × / })
    .nth(1);
  await expect(next).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toContainText("Nayib Bukele on");
  await expect(page).toHaveURL(/open=edge\.nayib-bukele\./);
  await page.keyboard.press("Escape");
  await expect(next).toBeFocused();
});

test("rows can stand by agreement with an actor, and the address keeps it", async ({ page }) => {
  await openDebate(page, "?show=matrix");
  await page.getByLabel(matrixMessages.order).selectOption("like.marco-rubio");
  await expect(page).toHaveURL(/rows=like\.marco-rubio/);
  const rows = matrix(page).getByRole("rowheader");
  await expect(rows.filter({ hasText: "Marco Rubio" })).toHaveCount(1);
  await expect(rows.nth(3)).toContainText(/\d+ % on \d+ shared positions/);
});

test("on a phone only the table's own region scrolls sideways, and actors stay in sight", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openDebate(page, "?show=matrix");
  const region = page.getByRole("region", { name: / actors × / });
  await region.evaluate((element) => element.scrollTo(300, 600));
  expect(await sidewaysOverflow(page)).toBe(0);
  const lefts = await region
    .locator("tr:not([hidden]) th[scope=row]")
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
  const edge = await region.evaluate((element) => element.getBoundingClientRect().left);
  expect(new Set(lefts.map((left) => Math.round(left - edge)))).toEqual(new Set([0]));
});

test("the spectrum follows its list and the position that is open", async ({ page }) => {
  await openDebate(page, "?show=map&open=position.payment");
  await page.getByRole("link", { name: words.spectrum }).click();
  const list = page.getByLabel("Position", { exact: true });
  await expect(list).toHaveValue("payment");
  await list.selectOption("security-crackdown");
  await expect(panelHeading(page)).toHaveText(/Crackdown is justified/);
  await page.keyboard.press("Escape");
  await expect(list).toHaveValue("security-crackdown");
  const spoke = new Set(
    debate.statements.filter((s) => s.position === "security-crackdown").map(({ actor }) => actor),
  );
  const part = page.getByRole("region", { name: words.spectrum });
  await expect(part.locator('a[data-open^="edge."]')).toHaveCount(spoke.size);
});

test("axe finds nothing on matrix and spectrum, wide and narrow", async ({ page }) => {
  for (const query of ["?show=matrix&unmatched=fade&stance=oppose", "?show=spectrum"]) {
    await openDebate(page, query);
    await expect(
      page
        .getByRole("heading", { level: 2, name: words.matrix })
        .or(page.getByRole("heading", { level: 2, name: words.spectrum })),
    ).toBeVisible();
    await expect(page.getByText(messages.explorer.loadingPart)).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page, FIRST_ROWS);
  }
});
