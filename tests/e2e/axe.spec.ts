import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import {
  BESIDE_THE_LIST,
  expectAccessible,
  FIRST_ROWS,
  THE_DETAILS,
  THE_DIALOG,
  THE_MENU,
} from "./support/axe.ts";
import {
  DEBATE,
  expectMapDrawn,
  nodeButtons,
  openDebate,
  openMap,
  PHONE,
  panelHeading,
  sidewaysOverflow,
  toolbarButton,
} from "./support/debate-page.ts";
import { MISSING_PAGES, READING_PAGES } from "./support/site-pages.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;

const MORE_PAGES: Readonly<Record<string, string>> = {
  "a statement in another language": `${DEBATE}/statements/ext-033`,
  "an actor of the example": "/debates/school-phones/actors/ines-falk",
};

for (const [kind, path] of Object.entries({ ...READING_PAGES, ...MISSING_PAGES, ...MORE_PAGES })) {
  test(`axe finds nothing on ${kind}, light and dark, and it fits every screen`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysOverflow(page), `${width} px wide`).toBe(0);
    }
    await expectAccessible(page, FIRST_ROWS);
  });
}

const VIEWS: Readonly<Record<string, string>> = {
  "the opening view": "",
  "a view that fades the rest": "?source=nyt-2025-02-04&unmatched=fade",
  "a network": "?country=SV&arrange=network",
  "the actor list": "?show=actors",
  "the statements": "?show=statements&sort=actor.desc",
  "a focus": "?focus=actor.nayib-bukele.1",
};

for (const [name, query] of Object.entries(VIEWS)) {
  test(`axe finds nothing on the debate page showing ${name}`, async ({ page }) => {
    await openDebate(page, query);
    if (!query.includes("show=")) await expectMapDrawn(page);
    await expectAccessible(page);
  });
}

test("axe finds nothing where no statement matches", async ({ page }) => {
  await openDebate(page, "?q=zzzz&stance=mixed");
  await expect(page.getByRole("heading", { name: /No statement matches/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
});

const OPEN: Readonly<Record<string, string>> = {
  actor: "actor.nayib-bukele",
  position: "position.transfer-citizens",
  tie: "edge.nayib-bukele.transfer-citizens",
  source: "source.nyt-2025-02-04",
  statement: "statement.nyt-001",
  pair: "pair.nayib-bukele.marco-rubio",
};

for (const [kind, open] of Object.entries(OPEN)) {
  test(`axe finds nothing with the details of a ${kind} open, beside the map and as a sheet`, async ({
    page,
  }) => {
    await openMap(page, `?source=nyt-2025-02-04&open=${open}`);
    await expect(panelHeading(page)).toBeVisible();
    await expectAccessible(page, THE_DETAILS);
    await page.setViewportSize(PHONE);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, THE_DETAILS);
  });
}

test("axe finds nothing with the search open, empty and with results", async ({ page }) => {
  await openMap(page);
  await toolbarButton(page, words.search).click();
  await expectAccessible(page, THE_DIALOG);
  await page.getByRole("combobox").fill("bukele");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
  await page.getByRole("combobox").fill("zzzz");
  await expect(page.getByText(messages.search.nothing("zzzz"))).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
});

test("axe finds nothing with the keyboard shortcuts open", async ({ page }) => {
  await openMap(page);
  await toolbarButton(page, words.shortcutsTitle).click();
  await expect(page.getByRole("dialog", { name: words.shortcutsTitle })).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
});

test("axe finds nothing with the link to share open", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openMap(page);
  await toolbarButton(page, words.share).click();
  await expect(page.getByRole("dialog", { name: words.share })).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
});

test("axe finds nothing with the menu of a node open", async ({ page }) => {
  await openMap(page);
  await nodeButtons(page).first().focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, THE_MENU);
});

test("axe finds nothing with every part of the filters open", async ({ page }) => {
  await openMap(page);
  await openFilterParts(page);
  await expectAccessible(page, BESIDE_THE_LIST);
});

test("axe finds nothing on a phone: list, map, filters, search, shortcuts", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openDebate(page, "?source=nyt-2025-02-04");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.showMap }).click();
  await expectMapDrawn(page);
  await expectAccessible(page, BESIDE_THE_LIST);
  await page.getByRole("button", { name: words.filtersOn(1) }).click();
  await expect(page.getByRole("dialog", { name: words.filters })).toBeVisible();
  await openFilterParts(page);
  await expectAccessible(page, THE_DIALOG);
  await page.keyboard.press("Escape");
  await toolbarButton(page, words.search).click();
  await page.getByRole("combobox").fill("corte");
  await expectAccessible(page, THE_DIALOG);
});

async function openFilterParts(page: Page): Promise<void> {
  const closed = page.locator("details:not([open]) > summary");
  const inFilters = page.getByRole("region", { name: messages.filters.title }).locator(closed);
  for (let left = await inFilters.count(); left > 0; left -= 1) await inFilters.first().click();
  await expect(inFilters).toHaveCount(0);
}
