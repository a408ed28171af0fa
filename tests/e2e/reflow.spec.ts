import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import {
  expectMapDrawn,
  mapFigure,
  openDebate,
  openMap,
  PHONE,
  panelHeading,
  statementTable,
  toolbarButton,
} from "./support/debate-page.ts";
import { CLASS_PAGES, MISSING_PAGES, READING_PAGES } from "./support/site-pages.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;
/** 320 px wide, and the 1280 × 1024 screen of the rule at 400 % zoom. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

test("A13 no reading page scrolls sideways at 320 px or at 400 % zoom", async ({ page }) => {
  await page.setViewportSize(NARROW[0]);
  for (const path of Object.values({ ...READING_PAGES, ...CLASS_PAGES, ...MISSING_PAGES })) {
    await page.goto(path);
    await expectOneWayScrolling(page, path);
  }
});

test("A13 the debate page scrolls one way at 320 px and 400 % zoom, whatever is open", async ({
  page,
}) => {
  await page.setViewportSize(NARROW[0]);
  for (const query of [
    "?source=nyt-2025-02-04",
    "?show=actors",
    "?q=zzzz&stance=mixed&kind=person",
  ]) {
    await openDebate(page, query);
    for (const size of NARROW) {
      await page.setViewportSize(size);
      await expectOneWayScrolling(page, query);
    }
  }
  for (const open of [
    "actor.nayib-bukele",
    "position.transfer-citizens",
    "source.nyt-2025-02-04",
    "pair.nayib-bukele.marco-rubio",
  ]) {
    await openDebate(page, `?open=${open}`);
    await expect(panelHeading(page)).toBeVisible();
    await expectOneWayScrolling(page, open);
    await expect(
      page.getByRole("dialog").getByRole("button", { name: words.close }),
    ).toBeInViewport();
  }
});

test("A13 the dialogs fit into 320 px and into 400 % zoom, with their way out in sight", async ({
  page,
}) => {
  await page.setViewportSize(NARROW[0]);
  await openDebate(page, "?source=nyt-2025-02-04");
  for (const name of [words.search, words.filtersOn(1)]) {
    await toolbarButton(page, name).click();
    const dialog = page.getByRole("dialog");
    for (const size of NARROW) {
      await page.setViewportSize(size);
      await expectOneWayScrolling(page, name);
      await expect(dialog.getByRole("button", { name: words.close, exact: true })).toBeInViewport();
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
});

test("A13 on a phone the list is the first view, and the map comes when asked for", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.setViewportSize(PHONE);
  await openDebate(page, "?source=nyt-2025-02-04");
  await expect(statementTable(page)).toBeVisible();
  await expect(mapFigure(page)).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await page.getByRole("button", { name: words.showMap }).click();
  await expectMapDrawn(page);
  expect(scripts.length).toBeGreaterThan(before);
  await expectOneWayScrolling(page, "map");
});

test("A13 nothing scrolls sideways from 1440 px down to 320 px with details open", async ({
  page,
}) => {
  await openMap(page, "?source=nyt-2025-02-04&open=actor.nayib-bukele");
  for (const width of [1440, 1280, 1180, 1024, 900, 768, 600, 480, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectOneWayScrolling(page, `${width} px`);
  }
});

/** The page is no wider than the window, nothing in it is cut off at its edge or scrolls sideways. */
async function expectOneWayScrolling(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    // Words for screen readers only stand in a box of 1 px.
    const isClippedAway = (element: Element): boolean => {
      const parent = element.parentElement;
      const box = element.getBoundingClientRect();
      return box.width <= 1 || (parent !== null && isClippedAway(parent));
    };
    const isWide = (element: Element) => {
      if (element.closest("figure, svg, [aria-hidden=true]") || !element.checkVisibility())
        return false;
      if (isClippedAway(element)) return false;
      const { overflowX } = getComputedStyle(element);
      const scrolls =
        /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const box = element.getBoundingClientRect();
      const sticksOut = box.width > 1 && box.height > 1 && (box.right > limit + 1 || box.left < -1);
      return scrolls || sticksOut;
    };
    const page = document.documentElement.scrollWidth > limit ? ["the page itself"] : [];
    const parts = [...document.body.querySelectorAll("*")].filter(isWide).slice(0, 5);
    return [...page, ...parts.map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(wide, where).toEqual([]);
}
