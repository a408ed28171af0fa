import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import { debate, openingStatements } from "./support/debate-data.ts";
import { DEBATE, openDebate, openMap, statementTable } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

test("A17 the debate page prints its title, legend, table and numbered sources", async ({
  page,
}) => {
  await openMap(page);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(debate.meta.question, { exact: true })).toBeVisible();
  await expect(statementTable(page)).toBeVisible();
  await expect(statementTable(page).getByRole("row")).toHaveCount(openingStatements.length + 1);
  await expectLegend(page);
  await expectNumberedSources(page, 1);
  await expectRowsNumbered(page);
  await expect(
    page.getByRole("button", { name: messages.explorer.search, exact: true }),
  ).toBeHidden();
  await expectFitsPaper(page);
});

for (const [name, path, sources] of [
  ["an actor's page", `${DEBATE}/actors/nayib-bukele`, sourcesOf("actor", "nayib-bukele")],
  [
    "a position's page",
    `${DEBATE}/positions/transfer-citizens`,
    sourcesOf("position", "transfer-citizens"),
  ],
] as const) {
  test(`A17 ${name} prints its title, legend, statements and numbered sources`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
    await expectLegend(page);
    await expectNumberedSources(page, sources);
    await expectFitsPaper(page);
  });
}

test("A17 the statements page prints its title, legend, table and sources", async ({ page }) => {
  await page.goto(`${DEBATE}/statements`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(debate.statements.length + 1);
  await expectLegend(page);
  await expectNumberedSources(page, debate.sources.length);
  await expectRowsNumbered(page);
  await expectFitsPaper(page);
});

test("A17 a filter numbers the sources anew; on the screen no row has a number", async ({
  page,
}) => {
  await openDebate(page, "?view=all&show=statements");
  expect(await rowNumbers(page)).toEqual([]);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expectRowsNumbered(page);
  await openDebate(page, "?actor=nayib-bukele&show=statements");
  await expectNumberedSources(page, sourcesOf("actor", "nayib-bukele"));
  await expectRowsNumbered(page);
});

test("A17 a debate printed with details open still fits the paper", async ({ page }) => {
  await openMap(page, "?source=nyt-2025-02-04&open=actor.nayib-bukele");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expectFitsPaper(page);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(20_000);
});

/** Each stance with its sign and its word, in a visible key. */
async function expectLegend(page: Page): Promise<void> {
  const key = page.getByRole("complementary", { name: messages.pages.key });
  for (const word of Object.values(messages.stanceNoun))
    await expect(key.getByText(word, { exact: true })).toBeVisible();
  for (const glyph of Object.values(messages.stanceGlyph))
    await expect(key.getByText(glyph, { exact: true })).toBeVisible();
}

async function expectNumberedSources(page: Page, count: number): Promise<void> {
  const sources = page.getByRole("region", { name: messages.pages.sources });
  const list = sources
    .or(
      page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: messages.pages.sources, exact: true }) }),
    )
    .locator("ol");
  await expect(list).toBeVisible();
  await expect(list.locator("> li")).toHaveCount(count);
  expect(await list.evaluate((element) => getComputedStyle(element).listStyleType)).toBe("decimal");
}

type NumberedRow = { source: string; number: number };

/** The source and its printed number of every row that shows one. */
function rowNumbers(page: Page): Promise<NumberedRow[]> {
  return page.getByRole("table").evaluate((table) =>
    [...table.querySelectorAll("tbody tr:not([hidden]) [data-open^='source.']")].flatMap((link) => {
      const [, number] = /\[(\d+)\]/.exec(getComputedStyle(link, "::after").content) ?? [];
      const source = link.getAttribute("data-open") ?? "";
      return number === undefined ? [] : [{ source, number: Number(number) }];
    }),
  );
}

/** Every row has the number under which its source is listed below the table. */
async function expectRowsNumbered(page: Page): Promise<void> {
  const listed = await page
    .locator("ol > li[id^='source-']")
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("[data-open]")?.getAttribute("data-open")),
    );
  const rows = page.getByRole("table").locator("tbody tr:not([hidden])");
  await expect.poll(async () => (await rowNumbers(page)).length).toBe(await rows.count());
  for (const { source, number } of await rowNumbers(page)) expect(listed[number - 1]).toBe(source);
}

/** On A4 with the page's margins (about 670 px) nothing is cut off at the right. */
async function expectFitsPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 673, height: 950 });
  const wide = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest("figure, svg") &&
          element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
}

function sourcesOf(key: "actor" | "position", id: string): number {
  return new Set(
    debate.statements.filter((statement) => statement[key] === id).map(({ source }) => source),
  ).size;
}
