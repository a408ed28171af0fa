import { expect, type Page, test } from "@playwright/test";

const EVERYTHING = "/debates/el-salvador-prisons?view=all";

/** The filter panel of the live explorer. */
async function openFilters(page: Page, address = EVERYTHING) {
  await page.goto(address);
  const panel = page.getByRole("region", { name: "Filters", exact: true });
  await expect(panel.getByRole("checkbox", { name: /^Oppose/ })).toBeVisible();
  return panel;
}

const inUse = (page: Page) => page.getByRole("region", { name: "Filters in use" });

test("a choice says what it would give, and gives it", async ({ page }) => {
  const panel = await openFilters(page);
  const choice = panel.getByRole("checkbox", { name: /^Oppose.*\d+ statements/ });
  const count = Number(/(\d+) statements/.exec(await choice.evaluate(nameOf))?.[1]);
  await choice.check();
  await expect(inUse(page)).toContainText(`Showing ${count} of`);
  await expect(page.getByRole("table").first()).toHaveAccessibleName(
    new RegExp(`^${count} of \\d+ statements$`),
  );
});

/** The text of a checkbox's label. */
function nameOf(box: HTMLElement | SVGElement): string {
  return box.closest("label")?.textContent ?? "";
}

test("only is seen and works from the keyboard, and a chip takes it off again", async ({
  page,
}) => {
  const panel = await openFilters(page);
  await panel.getByRole("checkbox", { name: /^Mixed/ }).focus();
  await page.keyboard.press("Tab");
  const only = panel.getByRole("button", { name: "Only Mixed" });
  await expect(only).toBeFocused();
  await expect(only).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("checkbox", { name: /^Mixed/ })).toBeChecked();
  await inUse(page).getByRole("button", { name: "Remove Stance: Mixed" }).click();
  await expect(inUse(page)).toHaveCount(0);
});

test("a date that is not real is explained, and a month can be chosen from the bars", async ({
  page,
}) => {
  const panel = await openFilters(page);
  await panel.getByText("Dates", { exact: true }).click();
  await panel.getByLabel("From").fill("2025-13");
  await expect(panel.getByText("This is not a date.", { exact: false })).toBeVisible();
  await panel.getByLabel("From").fill("");
  await panel.getByRole("button", { name: /^March 2025/ }).click();
  await expect(panel.getByLabel("From")).toHaveValue("2025-03");
  await expect(panel.getByLabel("To", { exact: true })).toHaveValue("2025-03");
  await expect(inUse(page)).toContainText("Date: March 2025");
});

test("a name is found as it is typed, whatever its accents", async ({ page }) => {
  const panel = await openFilters(page);
  await panel.getByText("Actor", { exact: true }).click();
  await panel.getByRole("searchbox", { name: "Actor: find a name" }).fill("mendez");
  await expect(panel.getByRole("checkbox", { name: /Méndez Dardón/ })).toBeVisible();
  await expect(panel.getByRole("checkbox", { name: /Bukele/ })).toHaveCount(0);
});

test("words typed without a pause arrive whole", async ({ page }) => {
  const panel = await openFilters(page);
  const words = panel.getByRole("searchbox", { name: /^Words/ });
  await words.pressSequentially("court order", { delay: 15 });
  await expect(words).toHaveValue("court order");
  await expect(inUse(page)).toContainText("“court order”");
});

test("when nothing matches, each filter offers the way back", async ({ page }) => {
  await openFilters(page, "/debates/el-salvador-prisons?kind=group&from=2022&to=2022");
  await expect(page.getByRole("heading", { name: /^No statement matches/ })).toBeVisible();
  const back = page.getByRole("button", {
    name: /^Remove Kind of actor: Group → \d+ statements?$/,
  });
  const count = /→ (\d+)/.exec((await back.textContent()) ?? "")?.[1];
  await back.click();
  await expect(inUse(page)).toContainText(`Showing ${count} of`);
});
