import { messages } from "#components/messages.ts";
import { actorOf, componentOf, debate, openingStatements } from "./support/debate-data.ts";
import { drawnIds, focusedNode, mapStage, nodeButtons, openMap } from "./support/debate-page.ts";
import { drawnShapes, pointOf } from "./support/drawing.ts";
import { placeOfFocus, ringOf, walk } from "./support/focus.ts";
import { focused, pressed } from "./support/tab-order.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;

test("A3 the map is exactly one tab stop, forwards and backwards, outside and inside", async ({
  page,
}) => {
  await openMap(page);
  await mapStage(page).focus();
  expect(await pressed(page, "Tab")).toMatchObject({ inFigure: false, skipsToList: true });
  expect(await pressed(page, "Shift+Tab")).toMatchObject({ inFigure: true });
  await expect(mapStage(page)).toBeFocused();
  const before = await pressed(page, "Shift+Tab");
  expect(before.inFigure).toBe(false);
  expect(await pressed(page, "Tab")).toMatchObject({ inFigure: true });
  await expect(mapStage(page)).toBeFocused();

  const inside = await pressed(page, "Enter");
  expect(inside.node).toBeDefined();
  const moved = await pressed(page, "PageDown");
  expect(moved.node).not.toBe(inside.node);
  await page.keyboard.press("Escape");
  await expect(mapStage(page)).toBeFocused();
  expect((await pressed(page, "Enter")).node).toBe(moved.node);

  expect(await pressed(page, "Tab")).toMatchObject({ inFigure: false, skipsToList: true });
  expect(await pressed(page, "Shift+Tab")).toMatchObject({ inFigure: true });
  await mapStage(page).focus();
  await page.keyboard.press("Enter");
  expect(await pressed(page, "Shift+Tab")).toMatchObject({ inFigure: false });
  expect((await focused(page)).html).toBe(before.html);
});

test("A1 past the filters, and to the list, by one key each from the start of the page", async ({
  page,
}) => {
  await openMap(page);
  const skips = page.getByRole("link", { name: words.skipFilters });
  await skips.focus();
  await expect(skips).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("navigation", { name: words.views }).locator(":focus")).toHaveCount(
    1,
  );
  await skips.focus();
  expect(await pressed(page, "Tab")).toMatchObject({ skipsToList: true });
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: words.statementsHeading, exact: true }),
  ).toBeFocused();
});

for (const query of ["", "?country=SV&arrange=network"]) {
  test(`A4 the arrow keys reach every node of a component (${query || "the opening view"})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openMap(page, query);
    await mapStage(page).focus();
    const { node: start = "" } = await pressed(page, "Enter");
    const reached = await walk(page, start);
    const statements =
      query === ""
        ? openingStatements
        : debate.statements.filter((one) => actorOf(one).country === "SV");
    const component = componentOf(start, statements);
    expect(component.length).toBeGreaterThan(5);
    expect(component.filter((id) => !reached.has(id))).toEqual([]);
  });
}

test("A4 Home and End go to the ends, Page Down and Page Up through all nodes in turn", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  const all = await drawnIds(page);
  await mapStage(page).focus();
  await page.keyboard.press("Enter");
  const home = await pressed(page, "Home");
  const end = await pressed(page, "End");
  expect(end.node).not.toBe(home.node);
  const seen = new Set<string | undefined>();
  for (let at = 0; at < all.length; at += 1) seen.add((await pressed(page, "PageDown")).node);
  expect([...seen].sort()).toEqual(all);
  expect(await focusedNode(page)).toBe(end.node);
  await page.keyboard.press("PageDown");
  expect((await pressed(page, "PageUp")).node).toBe(end.node);
});

test("A5 keyboard focus lights the same things as the pointer", async ({ page }) => {
  await openMap(page);
  const id = "actor.alexandra-hill-tinoco";
  await nodeButtons(page)
    .and(page.locator(`[data-node="${id}"]`))
    .focus();
  await expect.poll(() => drawnShapes(page, ".lit")).toContain(id);
  const byKeyboard = {
    lit: await drawnShapes(page, ".lit"),
    dimmed: await drawnShapes(page, ".dimmed"),
  };
  expect(byKeyboard.lit.length).toBeGreaterThan(2);
  expect(byKeyboard.dimmed.length).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  await expect.poll(() => drawnShapes(page, ".dimmed")).toEqual([]);
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y, { steps: 3 });
  await expect.poll(() => drawnShapes(page, ".lit")).toEqual(byKeyboard.lit);
  expect(await drawnShapes(page, ".dimmed")).toEqual(byKeyboard.dimmed);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`A5 the focus ring is 2 px or more and stands out by 3:1 in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    const rings = [await ringOf(page, mapStage(page))];
    await mapStage(page).focus();
    await page.keyboard.press("Enter");
    rings.push(await ringOf(page, page.locator(":focus")));
    for (const { style, width, contrast } of rings) {
      expect(style).toBe("solid");
      expect(width).toBeGreaterThanOrEqual(2);
      expect(contrast).toBeGreaterThanOrEqual(3);
    }
  });
}

test("A5 a node that takes focus is brought into sight and no panel covers it", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 640 });
  await openMap(page, "?source=nyt-2025-02-04&open=position.payment");
  await page.evaluate(() => window.scrollTo(0, 0));
  await mapStage(page).focus();
  for (const key of ["+", "+", "+", "+", "Enter"]) await page.keyboard.press(key);
  const count = await nodeButtons(page).count();
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("PageDown");
    const where = await placeOfFocus(page);
    expect(where, where.node).toMatchObject({ inStage: true, inWindow: true, covered: false });
  }
});

test("A8 a node is moved by the keyboard, or by two clicks, as by a drag", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  const moved = page.locator('[data-node="actor.alexandra-hill-tinoco"]');
  const start = await pointOf(page, "actor.alexandra-hill-tinoco");
  await moved.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: messages.map.menu.move }).click();
  const stage = await mapStage(page).boundingBox();
  if (!stage) throw new Error("the map has no box");
  const target = { x: stage.x + stage.width / 2, y: Math.round(stage.y) + 14 };
  await page.mouse.click(target.x, target.y);
  await expect
    .poll(async () => Math.round((await pointOf(page, "actor.alexandra-hill-tinoco")).y - target.y))
    .toBeCloseTo(0, -1);
  await page.getByRole("button", { name: messages.map.putBack }).click();
  await expect
    .poll(async () => Math.round((await pointOf(page, "actor.alexandra-hill-tinoco")).y - start.y))
    .toBeCloseTo(0, 0);
  await moved.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect
    .poll(async () => (await pointOf(page, "actor.alexandra-hill-tinoco")).y)
    .toBeGreaterThan(start.y);
});
