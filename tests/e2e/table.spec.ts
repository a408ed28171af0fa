import { expect, type Page, test } from "@playwright/test";
import { sidewaysOverflow } from "./support/debate-page.ts";

const STATEMENTS = "/debates/el-salvador-prisons?view=all&show=statements";

async function openTable(page: Page) {
  await page.goto(STATEMENTS);
  const table = page.getByRole("table", { name: /167 statements/ });
  await expect(table.getByRole("button", { name: "Actor" })).toBeVisible();
  return table;
}

test("a header sorts up, then down, and says which", async ({ page }) => {
  const table = await openTable(page);
  const header = table.getByRole("columnheader", { name: "Actor" });
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const first = table.getByRole("rowheader").first();
  const before = await first.textContent();
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await expect(first).not.toHaveText(before ?? "");
  await expect(page).toHaveURL(/sort=actor\.desc/);
});

test("quotes have quotation marks and a language, paraphrases a label and none", async ({
  page,
}) => {
  const table = await openTable(page);
  for (const quote of await table.locator("blockquote p").all()) {
    expect(await quote.textContent()).toMatch(/^“[\s\S]+”$/);
    expect(await quote.getAttribute("lang")).toBeTruthy();
  }
  const row = table.getByRole("row").filter({ hasText: "Paraphrase:" }).first();
  await expect(row.locator("blockquote")).toHaveCount(0);
});

for (const width of [320, 390, 768]) {
  test(`the table never scrolls sideways at ${width} px and keeps its roles`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(STATEMENTS);
    const table = page.getByRole("table").first();
    await expect(table.getByRole("rowheader").first()).toBeVisible();
    expect(await sidewaysOverflow(page)).toBe(0);
    await expect(table.getByRole("row").nth(1).getByRole("cell")).toHaveCount(5);
  });
}

test("the actor list names kind, country and dates, and opens the actor", async ({ page }) => {
  await page.goto("/debates/el-salvador-prisons?view=all&show=actors");
  const row = page
    .getByRole("table", { name: /actors/ })
    .getByRole("row", { name: /Nayib Bukele/ });
  await expect(row).toContainText("Person");
  await expect(row).toContainText("El Salvador");
  await expect(row.getByRole("link", { name: "Nayib Bukele" })).toHaveAttribute(
    "href",
    "/debates/el-salvador-prisons/actors/nayib-bukele",
  );
});
