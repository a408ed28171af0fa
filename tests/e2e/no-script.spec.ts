import { messages } from "#components/messages.ts";
import { actorsWithStatements, debate, openingStatements } from "./support/debate-data.ts";
import { DEBATE, PHONE, statementTable } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

const words = messages.explorer;

for (const [name, viewport] of [
  ["on a wide screen", { width: 1440, height: 900 }],
  ["on a phone", PHONE],
] as const) {
  test(`without JavaScript the debate page reads as its opening view ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(DEBATE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(debate.meta.title);
    await expect(page.getByText(debate.meta.question, { exact: true })).toBeVisible();
    await expect(page.getByText(words.mapNeedsScript).filter({ visible: true })).toHaveCount(1);
    const rows = statementTable(page).getByRole("row");
    await expect(rows).toHaveCount(openingStatements.length + 1);
    for (const { quote } of openingStatements.slice(0, 5))
      if (quote !== undefined) await expect(statementTable(page)).toContainText(quote);
    await expect(page.getByRole("link", { name: words.allStatements })).toBeVisible();
    await page.getByRole("link", { name: words.allActors }).click();
    await expect(page.getByRole("row")).toHaveCount(actorsWithStatements + 1);
  });
}

test("without JavaScript the statements page shows every statement with its source", async ({
  page,
}) => {
  await page.goto(`${DEBATE}/statements`);
  await expect(page.getByRole("row")).toHaveCount(debate.statements.length + 1);
  const text = await page.getByRole("table").textContent();
  for (const { quote, paraphrase } of debate.statements)
    expect(text?.replace(/\s+/g, " ")).toContain((quote ?? paraphrase).replace(/\s+/g, " "));
});

test("without JavaScript an actor's page holds all it said, and opens the codes of a statement", async ({
  page,
}) => {
  const own = debate.statements.filter(({ actor }) => actor === "nayib-bukele");
  await page.goto(`${DEBATE}/actors/nayib-bukele`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nayib Bukele");
  await expect(page.getByRole("article")).toHaveCount(own.length);
  for (const { quote, paraphrase } of own) {
    await expect(page.getByText(paraphrase, { exact: true }).first()).toBeVisible();
    if (quote !== undefined)
      await expect(page.getByRole("article").filter({ hasText: quote }).first()).toBeVisible();
  }
  const notes = page.getByRole("article").first().locator("summary");
  await notes.click();
  await expect(page.getByRole("article").first()).toContainText(messages.site.statement.rationale);
});

test("without JavaScript it is two links to who opposes a position, and one more to their words", async ({
  page,
}) => {
  const wanted = debate.positions.find(({ id }) => id === "transfer-citizens");
  await page.goto(DEBATE);
  await page.getByRole("link", { name: words.allPositions }).click();
  const part = page.getByRole("region", { name: wanted?.label ?? "", exact: true });
  await expect(part.getByRole("link", { name: "Ron Wyden" })).toBeVisible();
  await part.getByRole("link", { name: "Ron Wyden" }).click();
  const said = page.getByRole("region", { name: /^Ron Wyden/ });
  await expect(said).toBeInViewport();
  const own = debate.statements.filter(
    ({ actor, position }) => actor === "ron-wyden" && position === wanted?.id,
  );
  expect(own.length).toBeGreaterThan(0);
  await expect(said.getByRole("article")).toHaveCount(own.length);
  for (const { paraphrase } of own) await expect(said).toContainText(paraphrase);
});

test("without JavaScript the links of the debate page lead somewhere", async ({ page }) => {
  await page.goto(DEBATE);
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const local = [...new Set(hrefs.filter((href) => href.startsWith("/")))];
  expect(local.length).toBeGreaterThan(20);
  // What opens a view of the map would only show the page it stands on.
  expect(local).toContain(`${DEBATE}/tours/in-class`);
  expect(local.filter((href) => /[?&](show|tour|step)=/.test(href))).toEqual([]);
  for (const href of local) {
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
  }
});
