import type { Page } from "@playwright/test";
import { coverageMessages } from "#components/messages/coverage.ts";
import { interestMessages } from "#components/messages/interest.ts";
import { messages } from "#components/messages.ts";
import { expectAccessible, expectTargetsLargeEnough } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import {
  expectLive,
  openDebate,
  PHONE,
  panelHeading,
  sidewaysOverflow,
  statementTable,
} from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const views = messages.explorer.shown;
const EXAMPLE = "/debates/school-phones";

function viewPart(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

test("a number of the coverage view leads by keyboard to the statements it counts, and back", async ({
  page,
}) => {
  await openDebate(page, "?show=coverage");
  const spanish = debate.sources.filter(({ language }) => language.startsWith("es"));
  const ids = new Set(spanish.map(({ id }) => id));
  const counted = debate.statements.filter(({ source }) => ids.has(source));
  const number = page
    .getByRole("table", { name: coverageMessages.languages })
    .getByRole("link", { name: /Spanish$/ });
  await expect(number).toContainText(`${counted.length} (`);
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(statementTable(page).locator("tbody tr:not([hidden])")).toHaveCount(counted.length);
  await expect(page.locator("#explorer-list")).toBeFocused();
  // The address follows a moment after what is shown; without it, back would leave the page.
  await expect(page).not.toHaveURL(/show=coverage/);
  await page.goBack();
  await expect(number).toBeVisible();

  const differing = debate.statements.filter(
    ({ codings }) => new Set(codings.map(({ stance }) => stance)).size > 1,
  );
  const coders = page.getByRole("region", { name: coverageMessages.coders });
  await expect(
    coders.getByText(coverageMessages.disagreementsText(differing.length)),
  ).toBeVisible();
  await coders.locator(`a[data-open="statement.${differing[0]?.id}"]`).click();
  await expect(panelHeading(page)).toBeFocused();
});

test("a mark of power and interest leads to its reason; a debate without judgements says so", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${EXAMPLE}?show=interest`);
  await expectLive(page);
  const mark = page.getByRole("link", { name: /^\d Inès Falk: why$/ });
  await mark.press("Enter");
  const row = page.getByRole("row").filter({ hasText: "As head teacher she signs the rule" });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(page).toHaveURL(/\?show=interest$/);
  expect(await sidewaysOverflow(page)).toBe(0);

  await openDebate(page, "?show=interest");
  await expect(page.getByRole("link", { name: views.interest, exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: interestMessages.noneMap }).click();
  await expect(page).not.toHaveURL(/show=/);
});

test("axe finds nothing in the coverage view and in that of power and interest", async ({
  page,
}) => {
  for (const shown of ["coverage", "interest"] as const) {
    await page.goto(`${EXAMPLE}?show=${shown}`);
    await expectLive(page);
    await expect(viewPart(page, views[shown]).getByRole("table").first()).toBeVisible();
    await expectAccessible(page);
    await expectTargetsLargeEnough(page);
  }
});
