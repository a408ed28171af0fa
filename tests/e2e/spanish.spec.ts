import { expect as plainExpect, test as plainTest } from "@playwright/test";
import { explorerMessages } from "#components/messages/es/explorer.ts";
import { filtersMessages } from "#components/messages/es/filters.ts";
import { mapMessages } from "#components/messages/es/map.ts";
import { searchMessages } from "#components/messages/es/search.ts";
import { expectAccessible, FIRST_ROWS, ONE_THEME } from "./support/axe.ts";
import { crawl } from "./support/crawl.ts";
import { debate } from "./support/debate-data.ts";
import { DEBATE, PHONE, sidewaysOverflow } from "./support/debate-page.ts";
import { CLASS_PAGES, MISSING_PAGES, READING_PAGES } from "./support/site-pages.ts";
import { findTexts, ownTexts } from "./support/spanish.ts";
import { expect, test } from "./support/test.ts";

const SPANISH_DEBATE = `/es${DEBATE}`;
const PAGES: Readonly<Record<string, string>> = {
  ...READING_PAGES,
  debate: DEBATE,
  handout: CLASS_PAGES.handout ?? "",
  embed: CLASS_PAGES.embed ?? "",
  "no such actor": MISSING_PAGES["no such actor"] ?? "",
};
const spanish = (path: string) => (path === "/" ? "/es" : `/es${path}`);

for (const [kind, path] of Object.entries(PAGES)) {
  test(`${kind} in Spanish is accessible, fits every screen and has no English words`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(spanish(path));
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await findTexts(page, await ownTexts("en"))).toEqual([]);
    await expectAccessible(page, { ...ONE_THEME, ...FIRST_ROWS });
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysOverflow(page), `${width} px wide`).toBe(0);
    }
  });
}

test("the check for English words finds them on the English page", async ({ page }) => {
  await page.goto(DEBATE);
  expect((await findTexts(page, await ownTexts("en"))).length).toBeGreaterThan(20);
  const spanish = (await ownTexts("es")).filter((text) => !/[⟦{]/.test(text));
  expect(await findTexts(page, spanish)).toEqual([]);
});

test("the live explorer speaks Spanish: map, details, filters, dialogs", async ({ page }) => {
  test.setTimeout(180_000);
  const english = await ownTexts("en");
  await page.goto(`${SPANISH_DEBATE}?open=actor.nayib-bukele`);
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
  const figure = page.getByRole("figure", { name: explorerMessages.mapHeading });
  await expect(figure).toHaveAttribute("data-ready", "true");
  const stage = page.getByRole("application", { name: mapMessages.surface });
  const nodes = stage.locator("button[data-node]");
  const court = nodes.and(page.getByRole("button", { name: /^Corte Suprema.*, institución/ }));
  await expect(court).toHaveAccessibleName(/Apoya|Se opone/);
  expect(await findTexts(page, english)).toEqual([]);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: explorerMessages.shortcutsTitle });
  await expect(keys).toBeVisible();
  expect(await findTexts(page, english)).toEqual([]);
  await expectAccessible(page);
});

test("a filter is named in Spanish, and its address is the one English has", async ({ page }) => {
  await page.goto(`${SPANISH_DEBATE}?view=all`);
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
  await page
    .getByRole("checkbox", { name: /^Se opone/ })
    .first()
    .check();
  await expect(page).toHaveURL(/\/es\/debates\/el-salvador-prisons\?.*stance=oppose/);
  const inUse = page.getByRole("region", { name: filtersMessages.active });
  await inUse.getByRole("button", { name: "Quitar Postura: Se opone" }).click();
  await expect(inUse).toHaveCount(0);
});

test("the switch keeps the view, there and back", async ({ page }) => {
  await page.goto(`${SPANISH_DEBATE}?show=statements`);
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
  await page
    .getByRole("checkbox", { name: /^Mixta/ })
    .first()
    .check();
  await expect(page).toHaveURL(/stance=mixed/);
  const query = new URL(page.url()).search;
  const rows = page.getByRole("table").locator("tbody tr:not([hidden])");
  const mixed = debate.statements.filter(({ stance }) => stance === "mixed").length;
  await expect(rows).toHaveCount(mixed);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(DEBATE + query);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
  await expect(rows).toHaveCount(mixed);
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(SPANISH_DEBATE + query);
});

test("search finds the Spanish and the original name", async ({ page }) => {
  await page.goto(SPANISH_DEBATE);
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: searchMessages.label });
  for (const name of ["Gobierno de El Salvador", "Government of El Salvador"]) {
    await box.fill(name);
    await expect(page.getByRole("option", { name: /^Gobierno de El Salvador/ })).toBeVisible();
  }
  for (const label of ["Recluir a no ciudadanos", "Hold non-citizens"]) {
    await box.fill(label);
    await expect(page.getByRole("option", { name: /^Recluir a no ciudadanos/ })).toBeVisible();
  }
});

test("quotes stay in their language, translations are marked, dates are Spanish", async ({
  page,
}) => {
  await page.goto(spanish(`${DEBATE}/statements/ext-033`));
  await expect(page.locator("blockquote")).toHaveAttribute("lang", "es");
  await expect(page.getByText("Traducción de Standpoint")).toBeVisible();
  await page.goto(spanish(`${DEBATE}/statements/nyt-003`));
  await expect(page.locator("blockquote")).toHaveAttribute("lang", "en");
  await expect(page.locator("article time").first()).toHaveText(/^\d+ de [a-z]+ de \d{4}$/);
});

test("a phone in the dark: Spanish fits and is accessible", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(SPANISH_DEBATE);
  await expectAccessible(page);
});

test("no script carries the words of the other language", async ({ page }) => {
  for (const [path, own, other] of [
    [DEBATE, "en", "es"],
    [SPANISH_DEBATE, "es", "en"],
  ] as const) {
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.text());
    });
    await page.goto(`${path}?open=actor.nayib-bukele`, { waitUntil: "networkidle" });
    await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
    const code = (await Promise.all(scripts)).join("\n");
    // Long texts only: short words are names of functions too.
    const isLong = (text: string) => text.length > 24 && !/[⟦{“”\u00a0]/.test(text);
    const has = (text: string) => code.includes(text);
    expect((await ownTexts(own)).filter(isLong).filter(has).length).toBeGreaterThan(10);
    expect((await ownTexts(other)).filter(isLong).filter(has)).toEqual([]);
    page.removeAllListeners("response");
  }
});

plainTest(
  "every link of the Spanish site answers and stays in it, the switch aside",
  async ({ request }) => {
    plainTest.setTimeout(300_000);
    const { pages, broken, links } = await crawl(request, "/es");
    plainExpect(pages.size).toBeGreaterThan(300);
    plainExpect(broken).toEqual([]);
    plainExpect(links.filter(({ path }) => !/^\/es(\/|$)/.test(path))).toEqual([]);
    const lost = links.filter(
      ({ path, fragment }) => fragment !== "" && !pages.get(path)?.includes(`id="${fragment}"`),
    );
    plainExpect(lost).toEqual([]);
  },
);

plainTest(
  "data are the same file in both languages, the explorer's file is Spanish",
  async ({ request }) => {
    const [english, inSpanish] = await Promise.all([
      request.get(`${DEBATE}/data.json`),
      request.get(`${SPANISH_DEBATE}/data.json`),
    ]);
    plainExpect(await inSpanish.text()).toBe(await english.text());
    const whole: { translations?: object } = await english.json();
    plainExpect(Object.keys(whole.translations ?? {})).toContain("es");
    const shown = await (await request.get(`${SPANISH_DEBATE}/explorer.json`)).json();
    plainExpect(shown.meta.language).toBe("es");
    plainExpect(shown.translations).toBeUndefined();
  },
);

plainTest("a page names its address in both languages", async ({ request, baseURL }) => {
  for (const path of ["/methods", "/es/methods"]) {
    const { link } = (await request.get(path)).headers();
    plainExpect(link).toContain(`<${baseURL}/methods>; rel="alternate"; hreflang="en"`);
    plainExpect(link).toContain(`<${baseURL}/es/methods>; rel="alternate"; hreflang="es"`);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch leads to the same page in the other language", async ({ page }) => {
    await page.goto(`${DEBATE}/actors/nayib-bukele`);
    await page.getByRole("link", { name: "Español" }).click();
    await expect(page).toHaveURL(`${SPANISH_DEBATE}/actors/nayib-bukele`);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`${DEBATE}/actors/nayib-bukele`);
  });
});
