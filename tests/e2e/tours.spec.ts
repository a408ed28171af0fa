import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { tourMessages as words } from "#components/messages/tour.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { sameMaps } from "#core/tour/same-map.ts";
import { BESIDE_THE_LIST, expectAccessible } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import {
  DEBATE,
  expectMapDrawn,
  mapStage,
  nodeButtons,
  openMap,
  PHONE,
  statementTable,
} from "./support/debate-page.ts";
import { CLASS_PAGES } from "./support/site-pages.ts";
import { expect, test } from "./support/test.ts";

const tour = debate.tours[0];
if (tour === undefined) throw new Error("the debate has no tour");
const { id, steps } = tour;
const TOUR = `${DEBATE}/tours/${id}`;
const at = (step: number) => `?tour=${id}&step=${step}`;

function titleOf(step: number): string {
  return steps[step - 1]?.title ?? "no such step";
}

function card(page: Page) {
  return page.locator("[data-slot=tour]");
}

/** How much of the width of the map lies between its outermost nodes. */
async function shareAcross(page: Page): Promise<number> {
  const boxes = await nodeButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getBoundingClientRect()),
  );
  const stage = await mapStage(page).boundingBox();
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return (right - left) / (stage?.width ?? Number.NaN);
}

async function expectStep(page: Page, step: number): Promise<void> {
  await expect(
    card(page).getByRole("heading", { level: 2, name: titleOf(step), exact: true }),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`step=${step}$`));
}

test("a tour is walked with buttons and arrow keys, resumed by its link, and left with Esc", async ({
  page,
}) => {
  await page.goto(DEBATE);
  await page.getByRole("link", { name: words.take, exact: true }).click();
  await expectStep(page, 1);
  await card(page).getByRole("button", { name: words.next, exact: true }).click();
  await expectStep(page, 2);
  await expect(card(page).getByRole("button", { name: words.next, exact: true })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expectStep(page, 3);
  await page.keyboard.press("ArrowLeft");
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 3);
  await page.reload();
  await expectStep(page, 3);
  await expectMapDrawn(page);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/tour=/);
});

test("each step is said once in the live region, with what it shows", async ({ page }) => {
  await openMap(page, at(1));
  await page.keyboard.press("ArrowRight");
  const said = page.getByRole("status").filter({ hasText: steps[1]?.title ?? "" });
  await expect(said).toHaveText(
    new RegExp(`${words.place({ step: 2, of: steps.length })}: ${steps[1]?.title}.*statements`),
  );
});

test("arrow keys belong to the map while it has the keyboard", async ({ page }) => {
  await openMap(page, at(3));
  await mapStage(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expectStep(page, 3);
});

test("a reader may look around and come back to the step", async ({ page }) => {
  await openMap(page, at(3));
  const before = await nodeButtons(page).count();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(card(page).getByText(words.strayed)).toBeVisible();
  await card(page).getByRole("button", { name: words.backToStep }).click();
  await expectStep(page, 3);
  await expect(nodeButtons(page)).toHaveCount(before);
});

const guess = steps.findIndex((step) => step.predict !== undefined) + 1;
const predict = steps[guess - 1]?.predict;
const answers = debate.statements.filter(
  (one) => one.actor === predict?.actor && one.position === predict.position,
);

test("an answer is nowhere on the page until it is asked for", async ({ page }) => {
  await openMap(page, `${at(guess)}&position=${predict?.position}`);
  const tie = page.locator(`[data-node="actor.${predict?.actor}"]`);
  await expect(tie).toHaveCount(0);
  for (const { id: answer, paraphrase } of answers) {
    await expect(page.locator(`a[data-open="statement.${answer}"]`)).toHaveCount(0);
    await expect(page.locator("body")).not.toContainText(paraphrase);
  }
  const support = card(page).getByRole("button", { name: /^Support/ });
  await support.click();
  await expect(support).toHaveText("Support1");
  await card(page).getByRole("button", { name: words.reveal }).click();
  await expect(card(page).getByRole("heading", { name: words.answer })).toBeFocused();
  await expect(tie).toHaveCount(1);
  for (const { id: answer } of answers) {
    const row = statementTable(page).locator(`a[data-open="statement.${answer}"]`);
    await expect(row).toHaveCount(1);
  }
  await card(page).getByRole("button", { name: words.hide }).click();
  await expect(tie).toHaveCount(0);
  await expect(card(page).getByRole("button", { name: words.reveal })).toBeFocused();
});

test("presented, there is only the map and the step in large type; the notes follow in a second window", async ({
  page,
  context,
}) => {
  await openMap(page, at(1));
  const opening = context.waitForEvent("page");
  await card(page).getByRole("button", { name: words.openNotes }).click();
  const notes = await opening;
  await expect(notes.getByText(words.connected)).toBeVisible();
  await card(page).getByRole("button", { name: words.present }).click();
  await expect(page.getByRole("banner")).toBeHidden();
  const size = await card(page)
    .getByText(steps[0]?.text ?? "", { exact: true })
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("PageDown");
  await expectStep(page, 2);
  await expect(notes.getByRole("heading", { name: titleOf(2), level: 2 })).toBeVisible();
  await notes.getByRole("button", { name: words.next, exact: true }).click();
  await expectStep(page, 3);
  await page.bringToFront();
  // On a projector the few nodes of a step take up the width they are given.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => shareAcross(page)).toBeGreaterThan(0.5);
  await card(page).getByRole("button", { name: words.stopPresenting }).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expectStep(page, 3);
});

test("a blocked window is said in words, with a link", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openMap(page, at(1));
  await card(page).getByRole("button", { name: words.openNotes }).click();
  await expect(card(page).getByRole("alert")).toContainText(words.notesBlocked);
  await expect(card(page).getByRole("link", { name: words.notesLink })).toHaveAttribute(
    "href",
    `${TOUR}/notes`,
  );
});

test("a tour is made of views, kept, played and downloaded as a valid debate file", async ({
  page,
}) => {
  await openMap(page, "?tour=_own&step=1&country=SV");
  await card(page).getByLabel(words.tourTitle).fill("My walk");
  await card(page).getByLabel(words.tourText).fill("For my class.");
  await card(page).getByRole("button", { name: words.addView }).click();
  const title = card(page).getByLabel(words.stepTitle, { exact: true });
  await expect(title).toBeFocused();
  await title.fill("Voices");
  await card(page).getByLabel(words.stepFields.text, { exact: true }).fill("From El Salvador.");
  await card(page).getByRole("button", { name: words.addView }).click();
  await card(page)
    .getByRole("button", { name: `${words.deleteStep}: step 2` })
    .click();
  await expect(card(page).getByRole("button", { name: words.undoDelete })).toBeFocused();
  await expectAccessible(page, BESIDE_THE_LIST);

  const saving = page.waitForEvent("download");
  await card(page).getByRole("button", { name: words.download }).click();
  const parsed = parseDebateText(readFileSync(await (await saving).path(), "utf8"));
  expect(parsed.ok ? parsed.debate.tours.at(-1) : parsed.issues).toEqual({
    id: "my-tour",
    title: "My walk",
    text: "For my class.",
    steps: [{ title: "Voices", text: "From El Salvador.", query: "country=SV" }],
  });

  await card(page).getByRole("button", { name: words.playOwn }).click();
  await expect(card(page).getByRole("heading", { name: "Voices" })).toBeVisible();
  await page.reload();
  await expect(card(page).getByRole("heading", { name: "Voices" })).toBeVisible();
});

test("on a phone the map and the step share the screen, and a swipe goes on", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${DEBATE}${at(3)}`);
  await expectMapDrawn(page);
  await expectStep(page, 3);
  await expect(page.locator("figure").first()).toBeInViewport({ ratio: 0.7 });
  const touch = { pointerType: "touch", bubbles: true, clientY: 700 };
  const section = card(page).locator("section").first();
  await section.dispatchEvent("pointerdown", { ...touch, clientX: 300 });
  await section.dispatchEvent("pointerup", { ...touch, clientX: 120 });
  await expectStep(page, 4);
  await expectAccessible(page, BESIDE_THE_LIST);
});

test("without scripts a tour can be read whole, with its answers behind a click", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(TOUR);
  for (const step of steps) await expect(page.getByText(step.text)).toBeVisible();
  await expect(page.getByText(words.reveal)).toHaveCount(
    steps.filter((step) => step.predict !== undefined).length,
  );
  await expect(page.getByRole("link", { name: words.onMap(4) })).toHaveAttribute(
    "href",
    `${DEBATE}${at(4)}`,
  );
  await context.close();
});

test("the handout has each map once and no answer before its last sheets", async ({ page }) => {
  await page.goto(`${TOUR}/handout`);
  const maps = sameMaps(indexDebate(debate), tour).filter((same) => same === undefined);
  await expect(page.getByRole("img")).toHaveCount(maps.length);
  const step = page.getByRole("region", { name: new RegExp(`^${guess}\\. `) });
  for (const { paraphrase, quote } of answers) {
    await expect(step).not.toContainText(quote ?? paraphrase);
    await expect(page.getByRole("region", { name: words.answers })).toContainText(
      quote ?? paraphrase,
    );
  }
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
  expect(ids.length).toBe(new Set(ids).size);
});

test("role cards are chosen by the address and by hand", async ({ page }) => {
  await page.goto(`${DEBATE}/role-cards?actor=wola,marco-rubio`);
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByText(words.chooseActors(2, 77)).click();
  await page.getByRole("checkbox", { name: "WOLA" }).uncheck();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page).toHaveURL(/\?actor=marco-rubio$/);
});

for (const [kind, path] of Object.entries(CLASS_PAGES)) {
  test(`axe finds nothing on ${kind}, wide and narrow`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, BESIDE_THE_LIST);
    await page.setViewportSize(PHONE);
    await expectAccessible(page, BESIDE_THE_LIST);
  });
}

for (const [name, query] of Object.entries({ step: at(3), guess: at(guess) })) {
  test(`axe finds nothing on the map with a ${name} of a tour`, async ({ page }) => {
    await openMap(page, query);
    await expectAccessible(page, BESIDE_THE_LIST);
  });
}
