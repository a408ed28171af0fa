import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import {
  expectLive,
  mapFigure,
  openDebate,
  openMap,
  panelHeading,
  statementTable,
} from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const words = messages.map;

test("a browser without a canvas says so where the map would be, and the list works", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openDebate(page);
  await expect(mapFigure(page)).toBeVisible();
  await expect(page.getByText(words.cannotDraw)).toBeVisible();
  await expect(mapFigure(page).getByText(words.cannotDraw)).toBeVisible();
  await expectListWorks(page);
});

test("a canvas that is lost while reading leaves the same message and a working list", async ({
  page,
}) => {
  await openMap(page);
  await mapFigure(page)
    .locator("canvas")
    .first()
    .evaluate((canvas) => canvas.dispatchEvent(new Event("contextlost")));
  await expect(page.getByText(words.cannotDraw)).toBeVisible();
  await expect(mapFigure(page).locator("canvas")).toHaveCount(0);
  await expectListWorks(page);
});

async function expectListWorks(page: Page): Promise<void> {
  await expectLive(page);
  const table = statementTable(page);
  await page
    .getByRole("checkbox", { name: /Oppose/ })
    .first()
    .check();
  await expect(table.getByRole("row").nth(1)).toContainText("Oppose");
  await table.getByRole("button", { name: messages.table.column.actor }).click();
  await expect(
    table.getByRole("columnheader", { name: messages.table.column.actor }),
  ).toHaveAttribute("aria-sort", "ascending");
  const link = table.getByRole("rowheader").getByRole("link").first();
  // The rows may follow their header by a frame.
  await expect(async () => {
    const name = (await link.textContent()) ?? "";
    await link.click();
    await expect(panelHeading(page)).toHaveText(name, { timeout: 2_000 });
  }).toPass();
}
