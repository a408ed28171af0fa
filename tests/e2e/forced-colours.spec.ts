import { messages } from "#components/messages.ts";
import { mapStage, nodeButtons, openDebate, openMap, PHONE } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ contextOptions: { forcedColors: "active" } });

test("A12 in forced colours every node has a rim, and the focused one another", async ({
  page,
}) => {
  await openMap(page);
  const rims = await nodeButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => {
      const { outlineStyle, outlineWidth, visibility } = getComputedStyle(button);
      return (
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1 && visibility === "visible"
      );
    }),
  );
  expect(rims.length).toBeGreaterThan(10);
  expect(rims.every(Boolean)).toBe(true);
  await mapStage(page).focus();
  await page.keyboard.press("Enter");
  const focused = await page
    .locator(":focus")
    .evaluate((node) => Number.parseFloat(getComputedStyle(node).outlineWidth));
  expect(focused).toBeGreaterThanOrEqual(2);
});

test("A12 in forced colours the legend keeps its words, signs, lines and boxes", async ({
  page,
}) => {
  await openMap(page);
  for (const stance of Object.values(messages.stanceNoun)) {
    const box = page.getByRole("checkbox", { name: new RegExp(stance) }).first();
    await expect(box).toBeVisible();
  }
  const signs = page
    .getByRole("region", { name: messages.filters.title })
    .locator("span[data-stance]");
  expect(await signs.count()).toBeGreaterThanOrEqual(4);
  const unseen = await page
    .locator("span[data-stance], svg[data-stance] path, [data-kind] svg *")
    .evaluateAll((parts) =>
      parts
        .filter((part) => {
          const style = getComputedStyle(part);
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          if (part.namespaceURI?.endsWith("svg"))
            return style.stroke === paper && style.fill === paper;
          return style.color === paper;
        })
        .map((part) => part.outerHTML.slice(0, 120)),
    );
  expect(unseen).toEqual([]);
});

test("A12 in forced colours what is chosen is underlined or framed, and nothing else is", async ({
  page,
}) => {
  await openDebate(page);
  const groups = [
    page.getByRole("navigation", { name: messages.filters.savedViews, exact: true }),
    page.getByRole("navigation", { name: messages.explorer.views, exact: true }),
    page.getByRole("group", { name: messages.explorer.arrangement, exact: true }),
  ];
  for (const group of groups) {
    const marked = await group.locator("a, button").evaluateAll((choices) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return choices.map((choice) => ({
        chosen: choice.matches("[aria-current=true], [aria-pressed=true]"),
        framed: getComputedStyle(choice).borderBlockEndColor !== paper,
      }));
    });
    expect(marked.filter(({ chosen }) => chosen)).toHaveLength(1);
    for (const { chosen, framed } of marked) expect(framed).toBe(chosen);
  }
});

test("A12 in forced colours a phone shows its list and its buttons", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openDebate(page, "?source=nyt-2025-02-04");
  await expect(page.getByRole("button", { name: messages.explorer.showMap })).toBeVisible();
  const flat = await page
    .getByRole("main")
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { color, backgroundColor } = getComputedStyle(button);
          return button.checkVisibility() && color === backgroundColor;
        })
        .map((button) => button.outerHTML.slice(0, 120)),
    );
  expect(flat).toEqual([]);
});
