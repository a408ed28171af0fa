import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { researchMessages as words } from "#components/messages/research.ts";
import { expectAccessible, expectTargetsLargeEnough } from "./support/axe.ts";
import { openDebate, PHONE, panelHeading, sidewaysOverflow } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

function matrix(page: Page) {
  return page.getByRole("table", { name: words.matrixCaption });
}

/** Names and numbers of a matrix without its corner, which says where it is from. */
function cellsOf(text: string): string[][] {
  const [[, ...names] = [], ...rows]: string[][] = parse(text);
  return [names, ...rows];
}

test("a method is chosen by keyboard, a number opens what it rests on, and the command gives the same matrix", async ({
  page,
}) => {
  await openDebate(page, "?show=research&stance=support,oppose");
  await page.getByRole("radio", { name: words.networks.actors, exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/method=positions/);
  await page.getByLabel(words.aggregation).selectOption("congruence");
  await expect(page).toHaveURL(/method=positions\.congruence/);

  const number = matrix(page).getByRole("button").first();
  await number.focus();
  await page.keyboard.press("ArrowRight");
  const next = matrix(page).getByRole("button").nth(1);
  await expect(next).toBeFocused();
  await page.keyboard.press("Enter");
  const behind = page.getByRole("heading", { name: /^Behind the tie of/ });
  await expect(behind).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(next).toBeFocused();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: words.fileNames.csv }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(
    /^el-salvador-prisons-positions-congruence-average-\d{4}-\d\d-\d\d\.csv$/,
  );
  const saved = await readFile(await download.path(), "utf8");
  expect(saved.split("\n")[0]).toContain("show=research&method=positions.congruence;");

  await page.getByText(words.command).click();
  const command = await page.getByLabel(words.commandHint).inputValue();
  const printed = execFileSync("sh", ["-c", command], { encoding: "utf8" });
  expect(cellsOf(printed)).toEqual(cellsOf(saved));

  await page.getByLabel(words.aggregation).selectOption("combine");
  await expect(page.getByText(/is defined for actors × positions only/)).toBeVisible();
  await page.goBack();
  await expect(matrix(page)).toBeVisible();
});

test("two actors open side by side, windows move, and axe finds nothing", async ({ page }) => {
  await openDebate(page, "?show=research&kind=institution,organization&method=months-1");
  const fullest = page.getByText(words.momentFullest);
  await expect(fullest).toBeVisible();
  await page.getByRole("slider", { name: words.moment }).press("End");
  await expect(fullest).toHaveCount(0);
  await expect(page).toHaveURL(/at-\d+/);
  await page.getByLabel(words.window).selectOption("none");
  await matrix(page).getByRole("link").first().click();
  await expect(page).toHaveURL(/open=compare\./);
  await expect(panelHeading(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.computing)).toHaveCount(0);
  await expectAccessible(page);
});

test("the E-I index and polarisation open the pairs they add up, and what both say", async ({
  page,
}) => {
  await openDebate(page, "?show=research&method=positions");
  for (const part of [words.eiParts.inside, words.polarisationParts.agreeIn]) {
    const pairs = page.getByText(new RegExp(`^${part}: \\d+ pairs?$`)).first();
    await pairs.focus();
    await page.keyboard.press("Enter");
    const weight = page.locator("details", { has: pairs }).getByRole("button").first();
    await expect(weight).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(weight).toBeFocused();
    await page.keyboard.press("Enter");
    const behind = page.getByRole("heading", { name: /^Behind the tie of/ });
    await expect(behind).toBeFocused();
    await page.getByRole("button", { name: words.close, exact: true }).click();
    await expect(weight).toBeFocused();
  }
  await expectAccessible(page);
});

test("on a phone tables scroll in their boxes and everything can be hit", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openDebate(page, "?show=research&method=positions");
  await expect(matrix(page)).toBeVisible();
  await expect(page.getByText(words.computing)).toHaveCount(0);
  expect(await sidewaysOverflow(page)).toBe(0);
  await expectTargetsLargeEnough(page);
});
