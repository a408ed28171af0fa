import { expect, type Page, test } from "@playwright/test";
import { messages } from "#components/messages.ts";

const DEBATE = "/debates/el-salvador-prisons";

/** Opens the address and waits for the live explorer. */
async function openExplorer(page: Page, query = ""): Promise<void> {
  await page.goto(`${DEBATE}${query}`);
  await expect(page.getByRole("region", { name: "Filters", exact: true })).toBeVisible();
}

function stance(page: Page, name: string) {
  return page
    .getByRole("region", { name: "Filters", exact: true })
    .getByRole("checkbox", { name: new RegExp(`^${name}`) });
}

function details(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

test("a first visit shows the map of the opening view with the statements below it", async ({
  page,
}) => {
  await openExplorer(page);
  await expect(page.getByRole("figure", { name: "Map of who stands where" })).toBeVisible();
  await expect(page.getByRole("table", { name: "45 of 167 statements" })).toBeVisible();
  await expect(page.getByText("Showing 45 of 167 statements")).toBeVisible();
  const box = await page.getByRole("figure").boundingBox();
  expect(box?.width).toBeGreaterThan(1050);
  expect(box?.height).toBeGreaterThanOrEqual(600);
});

test("a filter by stance changes address, count and list, and is announced once", async ({
  page,
}) => {
  await openExplorer(page);
  await stance(page, "Oppose").check();
  await expect(page).toHaveURL(/stance=oppose/);
  await expect(page.getByRole("table", { name: "16 of 167 statements" })).toBeVisible();
  await expect(
    page.getByText("10 of 77 actors and 16 of 167 statements shown.", { exact: true }),
  ).toHaveCount(1);
});

test("a node of the map opens the actor's statements, and focus goes there and back", async ({
  page,
}) => {
  await openExplorer(page);
  const node = page.getByRole("figure").getByRole("button", { name: /^Cristosal, / });
  await node.focus();
  await node.press("Enter");
  await expect(page.getByRole("heading", { name: "Cristosal", level: 2 })).toBeFocused();
  await expect(details(page, "Cristosal").getByText("2 statements").first()).toBeVisible();
  await details(page, "Cristosal").getByRole("button", { name: "Close" }).click();
  await expect(details(page, "Cristosal")).toBeHidden();
  await expect(node).toBeFocused();
});

test("a copied link opens the same view for somebody else", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExplorer(page);
  await stance(page, "Support").check();
  await page.getByRole("table").getByRole("link", { name: "Nayib Bukele" }).first().click();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("open=actor.nayib-bukele");

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(details(other, "Nayib Bukele")).toBeVisible();
  await expect(stance(other, "Support")).toBeChecked();
  const caption = await page.getByRole("table").first().getByRole("caption").textContent();
  await expect(other.getByRole("table").first().getByRole("caption")).toHaveText(caption ?? "");
  await other.close();
});

test("without a clipboard the link is selected instead", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }),
  );
  await openExplorer(page);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = page.getByRole("dialog").getByRole("textbox", { name: "Link to this view" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`${DEBATE}$`));
  expect(await page.evaluate(() => window.getSelection()?.toString())).toContain(DEBATE);
});

test("back, forward, undo and redo restore each view exactly", async ({ page }) => {
  await openExplorer(page, "?utm=kept");
  const opening = page.url();
  await stance(page, "Oppose").check();
  await expect(page).toHaveURL(/stance=oppose/);
  const filtered = page.url();
  expect(filtered).toContain("utm=kept");
  await page.getByRole("link", { name: "Actors", exact: true }).click();
  await expect(page.getByRole("table", { name: "10 of 77 actors" })).toBeVisible();
  await expect(page).toHaveURL(/show=actors/);
  const actors = page.url();

  await page.goBack();
  await expect(page).toHaveURL(filtered);
  await expect(page.getByRole("table", { name: "16 of 167 statements" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(opening);
  await expect(stance(page, "Oppose")).not.toBeChecked();
  await page.goForward();
  await expect(page).toHaveURL(filtered);
  await page.goForward();
  await expect(page).toHaveURL(actors);

  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL(filtered);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(opening);
  await page.keyboard.press("Control+Shift+z");
  await expect(page).toHaveURL(filtered);
  await expect(stance(page, "Oppose")).toBeChecked();
});

test("a run of typing is one step back", async ({ page }) => {
  await openExplorer(page);
  const words = page.getByRole("searchbox", { name: "Words in quotes, paraphrases and names" });
  await words.pressSequentially("prison", { delay: 260 });
  await expect(page).toHaveURL(/q=prison/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(new RegExp(`${DEBATE}$`));
  await expect(words).toHaveValue("");
});

test("the search opens an actor with the keyboard alone, and Esc gives the page back", async ({
  page,
}) => {
  await openExplorer(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  await field.pressSequentially("mendez dardon");
  await expect(page.getByRole("option").first()).toContainText("Ana María Méndez Dardón");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "Ana María Méndez Dardón", level: 2 }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(details(page, "Ana María Méndez Dardón")).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${DEBATE}$`));
});

test("single keys can be switched off", async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeHidden();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeVisible();
});

test("a focused view has steps and a way out", async ({ page }) => {
  await openExplorer(page, "?view=all&focus=actor.cristosal.1");
  await expect(page.getByText("Focused on Cristosal, 1 step", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "One step more" }).click();
  await expect(page).toHaveURL(/focus=actor\.cristosal\.2/);
  await page.getByRole("button", { name: "Clear focus" }).click();
  await expect(page).toHaveURL(/view=all/);
  await expect(page.getByRole("table", { name: "All 167 statements" })).toBeVisible();
});

test("where nothing matches, a way back is offered", async ({ page }) => {
  await openExplorer(page, "?actor=cristosal&stance=support");
  await expect(page.getByRole("heading", { name: /No statement matches/ })).toBeVisible();
  await page.getByRole("button", { name: /^Remove Stance.*→/ }).click();
  await expect(page.getByRole("table")).toBeVisible();
});

const GARBAGE = [
  "?stance=maybe&actor=nobody&open=actor.nobody&focus=actor.x.99&sort=rank.up",
  "?open=edge.a.b.c.d&show=%00&arrange=%F0%9F%92%A9&from=2025-99-99",
  "?q=%22%3Cscript%3E&position=,,,&view=none&open=",
  "?stance[]=oppose&__proto__=1&constructor=x&%E0%A4%A",
];
for (const query of GARBAGE) {
  test(`the address ${query} gives a page without errors`, async ({ page }) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await openExplorer(page, query);
    await page.waitForLoadState("networkidle");
    expect(errors).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the list comes first, and filters, map and details come when asked for", async ({
    page,
  }) => {
    await page.goto(DEBATE);
    await expect(page.getByRole("table", { name: "45 of 167 statements" })).toBeVisible();
    await page.getByRole("button", { name: /^Filters/ }).click();
    const filters = page.getByRole("dialog", { name: "Filters", exact: true });
    await filters.getByRole("checkbox", { name: /^Oppose/ }).check();
    await filters.getByRole("button", { name: "Show 16 statements" }).click();
    await expect(page.getByRole("table", { name: "16 of 167 statements" })).toBeVisible();

    await page.getByRole("table").getByRole("link", { name: "Cristosal" }).first().click();
    const sheet = page.getByRole("dialog", { name: "Cristosal" });
    await expect(sheet.getByRole("heading", { name: "Cristosal", level: 2 })).toBeFocused();
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();

    await page.getByRole("button", { name: "Show the map" }).click();
    await expect(page.getByRole("figure", { name: "Map of who stands where" })).toBeVisible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wider).toBe(false);
  });
});

test("what the address asks for in vain is said, and can be put away", async ({ page }) => {
  await openExplorer(page, "?show=statements&from=banana&stance=oppose");
  const notice = page.getByText(messages.explorer.ignored("from=banana"));
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: messages.explorer.ignoredClose }).click();
  await expect(notice).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the opening view's statements can be read and lead to their pages", async ({ page }) => {
    await page.goto(DEBATE);
    await expect(page.getByRole("table", { name: "45 of 167 statements" })).toBeVisible();
    await expect(page.getByText("The map needs JavaScript.").first()).toBeVisible();
    await page.getByRole("table").getByRole("link", { name: "Cristosal" }).first().click();
    await expect(page).toHaveURL(`${DEBATE}/actors/cristosal`);
  });
});
