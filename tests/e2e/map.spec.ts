import { expect, type Page, test } from "@playwright/test";

const DEBATE = "/debates/el-salvador-prisons";

async function openMap(page: Page, query = ""): Promise<void> {
  await page.goto(`${DEBATE}${query}`);
  await expect(page.locator("figure[data-ready='true']")).toBeVisible();
  await expect(page.locator("[data-node]").first()).toBeAttached();
}

function stage(page: Page) {
  return page.getByRole("application", { name: "Map, interactive" });
}

function focusedNode(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.node : undefined,
  );
}

/** The middle of a node's button, where the node is drawn. */
async function middleOf(page: Page, node: string): Promise<[number, number]> {
  const box = await page.locator(`[data-node="${node}"]`).boundingBox();
  if (box === null) throw new Error(`${node} is not drawn`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("the map is one tab stop: Enter goes in, Escape comes out to the same place", async ({
  page,
}) => {
  await openMap(page);
  await stage(page).focus();
  expect(await page.locator("figure [tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Enter");
  expect(await focusedNode(page)).toBeDefined();
  expect(await page.locator("figure [tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect(stage(page)).toBeFocused();
});

test("arrows reach every node of the opening view, Page Down goes through all of them", async ({
  page,
}) => {
  await openMap(page);
  await stage(page).focus();
  await page.keyboard.press("Enter");
  const all = await page.locator("[data-node]").count();
  const first = await focusedNode(page);
  const waiting = [first];
  const seen = new Set(waiting);
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.locator(`[data-node="${at}"]`).focus();
      await page.keyboard.press(key);
      const next = await focusedNode(page);
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  expect(seen.size).toBe(all);
  const paged = new Set<string | undefined>();
  for (let step = 0; step < all; step += 1) {
    await page.keyboard.press("PageDown");
    paged.add(await focusedNode(page));
  }
  expect(paged.size).toBe(all);
});

test("every node has a button that says what it is, in words", async ({ page }) => {
  await openMap(page);
  await expect(
    page.getByRole("button", {
      name: /^Nayib Bukele, person, El Salvador\. Supports \d+ positions/,
    }),
  ).toBeAttached();
  const names = await page
    .locator("[data-node]")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  for (const name of names) expect(name).toMatch(/Node \d+ of \d+\.$/);
});

test("a click on a node opens it, on the background closes it", async ({ page }) => {
  await openMap(page);
  await page.mouse.click(...(await middleOf(page, "actor.nayib-bukele")));
  await expect(page).toHaveURL(/open=actor\.nayib-bukele/);
  const box = await stage(page).boundingBox();
  if (box === null) throw new Error("no map");
  await page.mouse.click(box.x + 12, box.y + box.height / 2);
  await expect(page).not.toHaveURL(/open=/);
});

test("a double click shows only the neighbourhood", async ({ page }) => {
  await openMap(page);
  await page.mouse.dblclick(...(await middleOf(page, "actor.nayib-bukele")));
  await expect(page).toHaveURL(/focus=actor\.nayib-bukele/);
});

test("Shift and F10 open a menu whose items the keyboard reaches; Escape goes back", async ({
  page,
}) => {
  await openMap(page);
  await stage(page).focus();
  await page.keyboard.press("Enter");
  const node = await focusedNode(page);
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menuitem", { name: "Open details" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Show only its neighbours" })).toBeFocused();
  await page.keyboard.press("Escape");
  expect(await focusedNode(page)).toBe(node);
});

test("a tooltip comes with the pointer, can be hovered, and Escape dismisses it", async ({
  page,
}) => {
  await openMap(page);
  await page.mouse.move(...(await middleOf(page, "actor.nayib-bukele")));
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("Nayib Bukele");
  await tip.hover();
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("a browser without a canvas gets a sentence, and the lists carry on", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(DEBATE);
  await expect(page.getByText("This browser cannot draw the map here")).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(errors).toEqual([]);
});
