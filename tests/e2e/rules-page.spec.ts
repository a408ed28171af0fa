import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import {
  BESIDE_THE_LIST,
  drawEverything,
  expectAccessible,
  expectTargetsLargeEnough,
} from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import {
  DEBATE,
  detailsPanel,
  expectMapDrawn,
  openDebate,
  openMap,
  PHONE,
  panelHeading,
  statementTable,
  toolbarButton,
} from "./support/debate-page.ts";
import { recordSpoken, takeSpoken } from "./support/live-region.ts";
import { CLASS_PAGES, READING_PAGES } from "./support/site-pages.ts";
import { smallTargets } from "./support/small-targets.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;

test("A6 loading, filters, focus, undo and redo are announced once each", async ({ page }) => {
  await recordSpoken(page);
  await openMap(page);
  await expect.poll(() => heard(page, /^Ready\. \d+ of \d+ actors/)).toBe(1);
  const steps: [act: () => Promise<void>, says: RegExp][] = [
    [
      () =>
        page
          .getByRole("checkbox", { name: /Oppose/ })
          .first()
          .check(),
      /^\d+ of \d+ actors and \d+ of \d+ statements shown/,
    ],
    [() => toolbarButton(page, words.undo).click(), /^Undone\. \d+ of \d+ actors/],
    [() => toolbarButton(page, words.redo).click(), /^Redone\. \d+ of \d+ actors/],
    [() => focusOnCristosal(page), /^Focused on Cristosal, 1 step\. \d+ of \d+ actors/],
    [
      () => page.getByRole("button", { name: words.clearFocus }).click(),
      /^Focus cleared\. \d+ of \d+ actors/,
    ],
  ];
  for (const [act, says] of steps) {
    await takeSpoken(page);
    await act();
    await expect.poll(() => heard(page, says), String(says)).toBe(1);
    // Nothing more comes after it.
    await page.waitForTimeout(700);
    expect(await heard(page, /actors and/), String(says)).toBe(1);
  }
});

test("A7 opening details moves focus to their heading, closing gives it back", async ({ page }) => {
  await openMap(page);
  const link = statementTable(page).getByRole("rowheader").getByRole("link").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(detailsPanel(page)).toHaveCount(0);
  await expect(link).toBeFocused();

  await link.click();
  await expect(panelHeading(page)).toBeFocused();
  await detailsPanel(page).getByRole("button", { name: words.close }).click();
  await expect(link).toBeFocused();
});

test("A7 from the map, focus goes to the details and back to the node", async ({ page }) => {
  await openMap(page);
  const node = page.locator('[data-node="actor.alexandra-hill-tinoco"]');
  await node.focus();
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(detailsPanel(page)).toHaveCount(0);
  await expect(node).toBeFocused();
});

test("A7 from the search, focus goes to the details and back to where it was before", async ({
  page,
}) => {
  await openMap(page);
  await toolbarButton(page, words.search).focus();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("Cristosal");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(panelHeading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(toolbarButton(page, words.search)).toBeFocused();
});

test("A7 a dialog takes focus, keeps Tab inside, and gives focus back", async ({ page }) => {
  await openMap(page);
  for (const name of [words.search, words.shortcutsTitle]) {
    await toolbarButton(page, name).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(toolbarButton(page, name)).toBeFocused();
  }
});

test("A7 on a phone the sheet takes focus and gives it back", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openDebate(page, "?source=nyt-2025-02-04");
  const link = statementTable(page).getByRole("rowheader").getByRole("link").first();
  await link.click();
  await expect(panelHeading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("A8 every target of the explorer is 24 by 24 px or has room around it", async ({ page }) => {
  await openMap(page, "?source=nyt-2025-02-04&open=actor.nayib-bukele&unmatched=fade");
  await expect(panelHeading(page)).toBeVisible();
  for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
    await page.setViewportSize(viewport);
    if (viewport === PHONE) await expect(page.getByRole("dialog")).toBeVisible();
    await drawEverything(page);
    expect(await smallTargets(page)).toEqual([]);
    await expectTargetsLargeEnough(page);
  }
});

test("A8 every target of the reading pages is 24 by 24 px or has room around it", async ({
  page,
}) => {
  for (const path of Object.values({ ...READING_PAGES, ...CLASS_PAGES })) {
    await page.goto(path);
    await drawEverything(page);
    expect(await smallTargets(page), path).toEqual([]);
    await expectTargetsLargeEnough(page);
  }
});

test("A9 every stance has its glyph and its word beside its colour", async ({ page }) => {
  await openMap(page, "?view=all&open=position.transfer-citizens");
  await expect(panelHeading(page)).toBeVisible();
  await expectStancesInWords(page, 180);
  await page.goto(`${DEBATE}/actors`);
  await expectStancesInWords(page, 100);
  await page.goto(`${DEBATE}/actors/alexandra-hill-tinoco`);
  await expectStancesInWords(page, 4);
});

test("A12 with reduced motion nothing is animated, and without it the map moves", async ({
  page,
}) => {
  await recordMoves(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  await page.getByRole("button", { name: words.arrangements.network }).click();
  await expectMapDrawn(page);
  await page
    .getByRole("link", { name: "March: flights and courts" })
    .or(
      page.getByRole("navigation", { name: messages.filters.savedViews }).getByRole("link").nth(2),
    )
    .first()
    .click();
  await expectMapDrawn(page);
  await page.getByRole("button", { name: words.search, exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await runningAnimations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await statementTable(page).getByRole("rowheader").getByRole("link").first().click();
  await expect(panelHeading(page)).toBeVisible();
  expect(await runningAnimations(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    "auto",
  );
  expect(await page.evaluate(() => window.mapMoves)).toBe(0);

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page
    .getByRole("button", { name: words.arrangements.ladder })
    .or(page.getByRole("button", { name: words.arrangements.network }))
    .and(page.locator("[aria-pressed=false]"))
    .click();
  await expect.poll(() => page.evaluate(() => window.mapMoves)).toBeGreaterThan(0);
});

test("A15 a quote in another language carries its language, and original and translation are both there", async ({
  page,
}) => {
  const foreign = debate.statements.filter(
    ({ language, quote }) =>
      quote !== undefined && language !== undefined && language !== debate.meta.language,
  );
  expect(foreign.length).toBeGreaterThan(5);
  await page.goto(`${DEBATE}/statements`);
  const marked = await langTexts(page);
  for (const { language, quote, translation } of foreign) {
    expect(marked, quote).toContainEqual([language, `“${quote}”`]);
    if (translation)
      expect(marked, translation.text).toContainEqual([
        translation.language,
        `“${translation.text}”`,
      ]);
  }
  const [first] = foreign;
  await openDebate(page, `?view=all&open=statement.${first?.id}`);
  await expect(
    detailsPanel(page)
      .locator(`[lang=${first?.language}]`)
      .filter({ hasText: first?.quote ?? "" })
      .first(),
  ).toBeVisible();
  await page.goto(`${DEBATE}/statements/${first?.id}`);
  expect(await langTexts(page)).toContainEqual([first?.language, `“${first?.quote}”`]);
});

test("A16 every measure leads to its definition in one click", async ({ page }) => {
  const measures: [query: string, link: string, anchor: string][] = [
    ["actor.nayib-bukele", messages.panel.agreementWhat, "agreement"],
    ["actor.nayib-bukele", messages.panel.currentWhat, "current-stance"],
    ["position.transfer-citizens", messages.panel.contestednessWhat, "contestedness"],
  ];
  for (const [open, name, anchor] of measures) {
    await openDebate(page, `?view=all&open=${open}`);
    await detailsPanel(page).getByRole("link", { name, exact: true }).first().click();
    await page.waitForURL(`**/methods#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  }
  for (const open of ["edge.nayib-bukele.transfer-citizens", "pair.nayib-bukele.marco-rubio"]) {
    await openDebate(page, `?view=all&open=${open}`);
    await expect(detailsPanel(page).locator("a[href^='/methods#']").first()).toBeVisible();
  }
});

test("A16 in words: contested, clusters, between, changes and gaps first, the rest at a click", async ({
  page,
}) => {
  await openDebate(page, "?view=all&show=statements");
  const words = messages.summary;
  const part = page.getByRole("region", { name: words.title });
  await part.getByRole("heading", { name: words.title }).click();
  const { contested, clusters, between, changes, gaps, eachCluster } = words.terms;
  for (const term of [contested, clusters, between, changes, gaps])
    await expect(part.getByRole("link", { name: term, exact: true })).toBeVisible();
  await expect(part.getByText(words.cluster("A")).filter({ visible: true })).toHaveCount(1);
  await expect(part.getByRole("link", { name: eachCluster })).toBeHidden();
  await part.getByText(words.moreInWords).click();
  await expect(part.getByRole("link", { name: eachCluster })).toBeVisible();
  await expectAccessible(page, BESIDE_THE_LIST);
});

async function heard(page: Page, pattern: RegExp): Promise<number> {
  const said = await page.evaluate(() => window.spokenWords);
  return said.filter((text) => pattern.test(text)).length;
}

async function focusOnCristosal(page: Page): Promise<void> {
  await page.locator('[data-node="actor.cristosal"]').focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: messages.map.menu.focus }).click();
}

async function expectStancesInWords(page: Page, atLeast: number): Promise<void> {
  const marks = await page
    .locator("span[data-stance]")
    .evaluateAll((spans) =>
      spans.map(
        (span) => [span.getAttribute("data-stance") ?? "", span.textContent ?? ""] as const,
      ),
    );
  expect(marks.length).toBeGreaterThanOrEqual(atLeast);
  const glyphs: Readonly<Record<string, string>> = {
    ...messages.stanceGlyph,
    none: messages.stanceGlyphNone,
  };
  const nouns: Readonly<Record<string, string>> = {
    ...messages.stanceNoun,
    none: messages.stance.none,
  };
  const verbs: Readonly<Record<string, string>> = messages.stance;
  for (const [stance, text] of marks) {
    expect(text.startsWith(glyphs[stance] ?? "?"), text).toBe(true);
    expect(text.includes(nouns[stance] ?? "?") || text.includes(verbs[stance] ?? "?"), text).toBe(
      true,
    );
  }
}

declare global {
  interface Window {
    /** How often the map has begun to move its nodes. */
    mapMoves: number;
  }
}

async function recordMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.mapMoves = 0;
    new MutationObserver((changes) => {
      window.mapMoves += changes.filter(
        ({ target }) => target instanceof Element && target.hasAttribute("data-moving"),
      ).length;
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-moving"] });
  });
}

function runningAnimations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        (animation) =>
          animation.playState === "running" &&
          Number(animation.effect?.getComputedTiming().duration) > 1,
      )
      .map((animation) =>
        animation.effect instanceof KeyframeEffect
          ? (animation.effect.target?.className ?? "")
          : "",
      ),
  );
}

async function langTexts(page: Page): Promise<[string | null, string][]> {
  return page
    .getByRole("main")
    .locator("[lang]")
    .evaluateAll((quotes) =>
      quotes.map((quote): [string | null, string] => [
        quote.getAttribute("lang"),
        (quote.textContent ?? "").trim(),
      ]),
    );
}
