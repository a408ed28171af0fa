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

test("the counts of the most contested position lead to everybody who stands on it", async ({
  page,
}) => {
  await openDebate(page, "?show=matrix&from=2025");
  await page.getByRole("link", { name: /^\d+ for, \d+ against, \d+ mixed$/ }).click();
  await expect(page).toHaveURL(/show=spectrum&from=2025&spectrum=/);
  await expect(
    page.getByRole("heading", { level: 2, name: messages.explorer.shown.spectrum }),
  ).toBeVisible();
});

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

test("Tab comes to the table once: to its first name, then to where the reader was, or to what is open", async ({
  page,
}) => {
  await openDebate(page, "?show=matrix&rows=name");
  await expect(matrix(page).locator("[tabindex='0']")).toHaveCount(1);
  await page.getByRole("link", { name: matrixMessages.orderWhat }).focus();
  await page.keyboard.press("Tab");
  await expect(matrix(page).getByRole("columnheader").nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const reached = await page.locator(":focus").getAttribute("data-open");
  expect(reached).toMatch(/^edge\./);
  await page.keyboard.press("Tab");
  await expect(matrix(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator(":focus")).toHaveAttribute("data-open", reached ?? "");
  await expect(matrix(page).locator("[tabindex='0']")).toHaveCount(1);

  const other = matrix(page).locator("td a[data-open='edge.nayib-bukele.payment']");
  await other.click();
  await page.keyboard.press("Escape");
  await expect(other).toHaveAttribute("tabindex", "0");
  await openDebate(page, "?show=matrix&rows=name&open=edge.marco-rubio.payment");
  await expect(matrix(page).locator("[tabindex='0']")).toHaveAttribute(
    "data-open",
    "edge.marco-rubio.payment",
  );
  await page.getByRole("checkbox", { name: /^Oppose/ }).click();
  await expect(matrix(page).locator("tr:not([hidden]) [tabindex='0']")).toHaveCount(1);
});

test("Home, End, Page Down and Page Up go by rows and screens", async ({ page }) => {
  await openDebate(page, "?show=matrix&rows=name");
  const names = matrix(page).locator("tr:not([hidden]) th[scope=row] a");
  const first = names.first();
  await first.focus();
  await page.keyboard.press("End");
  const [own = ""] = (await first.getAttribute("data-open"))?.split(".").slice(1) ?? [];
  await expect(page.locator(":focus")).toHaveAttribute(
    "data-open",
    new RegExp(`^edge\\.${own}\\.`),
  );
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
  await page.keyboard.press("PageDown");
  const all = await names.evaluateAll((links) =>
    links.map((link) => link === document.activeElement),
  );
  expect(all.indexOf(true)).toBeGreaterThan(8);
  await expect(page.locator(":focus")).toBeInViewport();
  // Rows differ in height: a screen back may end a row from where it began.
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(first).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(names.last().locator("xpath=ancestor::tr").locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Control+Home");
  await expect(matrix(page).getByRole("columnheader").nth(1).getByRole("link")).toBeFocused();
});

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  PHONE,
];

for (const size of WINDOWS) {
  test(`the wheel never leaves rows without the names of their columns, ${size.width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openDebate(page, "?show=matrix");
    await expect(matrix(page)).toBeVisible();
    await page.mouse.move(size.width * 0.6, size.height * 0.7);
    let seen = 0;
    for (let turn = 0; turn < 40 && !(await isAtEnd(page)); turn += 1) {
      await page.mouse.wheel(0, 300);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      const { rows, head } = await inSight(page);
      if (rows === 0) continue;
      seen += 1;
      expect(head, `after ${turn + 1} turns`).toBeGreaterThan(0.99);
    }
    expect(seen).toBeGreaterThan(5);
  });
}

function isAtEnd(page: Page): Promise<boolean> {
  return page.evaluate(
    () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1,
  );
}

/** How many rows are in the window below the height of the head, and how much of the head is. */
async function inSight(page: Page) {
  return matrix(page).evaluate((table) => {
    const region = table.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const [top, bottom] = [Math.max(0, region.top), Math.min(window.innerHeight, region.bottom)];
    const head = table.querySelector("thead")?.getBoundingClientRect() ?? new DOMRect();
    const rows = [...table.querySelectorAll("tbody tr:not([hidden])")].filter((row) => {
      const place = row.getBoundingClientRect();
      return place.top > top + head.height && place.bottom < bottom;
    });
    const part = Math.min(bottom, head.bottom) - Math.max(top, head.top);
    return { rows: rows.length, head: part / head.height };
  });
}

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
  await region.evaluate((element) => element.scrollTo(300, 0));
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
  await expect(part.locator('li a[data-open^="edge."]')).toHaveCount(spoke.size);
});

test("a square of the spectrum says who it is and opens what it said; Tab passes by", async ({
  page,
}) => {
  await openDebate(page, "?show=spectrum&spectrum=payment");
  const square = page.getByTitle(/^Nayib Bukele: /);
  await square.click();
  await expect(panelHeading(page)).toContainText("Nayib Bukele on");
  await expect(square.locator("a")).toHaveAttribute("tabindex", "-1");
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
