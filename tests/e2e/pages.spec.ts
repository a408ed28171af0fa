import { expect, test } from "@playwright/test";
import { messages } from "#components/messages.ts";

const DEBATE = "/debates/el-salvador-prisons";
const MISSING = `${DEBATE}/actors/bukele`;

test("an unknown actor gets a 404 that names the nearest one", async ({ page }) => {
  const response = await page.goto(MISSING);
  expect(response?.status()).toBe(404);
  const near = page.getByRole("region", { name: "Did you mean" });
  await near.getByRole("link", { name: "Nayib Bukele" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nayib Bukele");
});

test("an unknown debate gets a 404 that names the nearest one", async ({ page }) => {
  const response = await page.goto("/debates/el-salvador-prison");
  expect(response?.status()).toBe(404);
  const near = page.getByRole("region", { name: "Did you mean" });
  await expect(near.getByRole("link")).toHaveText(/El Salvador/);
});

for (const path of [
  "/debates/%E0%A4%A",
  "/debates/%",
  "/debates/caf%C3%A9",
  `${DEBATE}/actors/%ff`,
  `${DEBATE}/data.json%E0`,
  "/%E0%A4%A",
]) {
  test(`the malformed or foreign path ${path} gets the page for missing pages`, async ({
    page,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.errors.notFoundTitle);
    await expect(page.getByRole("link", { name: /El Salvador/ }).first()).toBeVisible();
  });
}

test("an escaped letter of a good path and a broken query change nothing", async ({ request }) => {
  expect((await request.get("/debates/el%2Dsalvador-prisons")).status()).toBe(200);
  expect((await request.get(`${DEBATE}?q=%E0%A4%A`)).status()).toBe(200);
});

test("open data are served as files of the right type", async ({ request }) => {
  const json = await request.get(`${DEBATE}/data.json`);
  expect(json.headers()["content-type"]).toContain("application/json");
  const debate: { meta: { id: string } } = await json.json();
  expect(debate.meta.id).toBe("el-salvador-prisons");
  const csv = await request.get(`${DEBATE}/statements.csv`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(csv.headers()["content-disposition"]).toContain("el-salvador-prisons-statements.csv");
  expect((await request.get("/debates/nowhere/data.json")).status()).toBe(404);
});

test("every page forbids foreign content and sniffing", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["cross-origin-opener-policy"]).toBeUndefined();
  const behindHttps = await request.get("/", { headers: { "x-forwarded-proto": "https" } });
  expect(behindHttps.headers()["cross-origin-opener-policy"]).toBe("same-origin");
});

test("from the library to the evidence: debate, actor, statement, source", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Read the statements: El Salvador/ }).click();
  await page.getByRole("link", { name: "Nayib Bukele" }).first().click();
  await page
    .getByRole("link", { name: /^Link to this statement/ })
    .first()
    .click();
  await expect(page.getByText("How this was coded")).toBeVisible();
  await expect(page.getByText("Coder B", { exact: true })).toBeVisible();
});

test("a quote in Spanish carries its language and its translation is marked", async ({ page }) => {
  await page.goto(`${DEBATE}/statements/ext-033`);
  await expect(page.locator("blockquote")).toHaveAttribute("lang", "es");
  await expect(page.getByText("Standpoint's translation")).toBeVisible();
});

test("paper shows title, key, statements and numbered sources, and no navigation", async ({
  page,
}) => {
  await page.goto(`${DEBATE}/actors/nayib-bukele`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "What the marks mean" })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.locator("#source-1")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an actor's page can be read and left", async ({ page }) => {
    await page.goto(`${DEBATE}/actors/nayib-bukele`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nayib Bukele");
    await page.getByText("How this was coded").first().click();
    await expect(page.getByText("Coder A", { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "Actors", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Actors");
  });

  test("a missing page still leads to every debate", async ({ page }) => {
    await page.goto("/nowhere");
    await expect(page.getByRole("link", { name: /El Salvador/ })).toBeVisible();
  });
});

test("the skip link leads to the content", async ({ page }) => {
  await page.goto("/methods");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
