import type { Page } from "@playwright/test";
import { compareMessages as words } from "#components/messages/compare.ts";
import { messages } from "#components/messages.ts";
import { BESIDE_THE_LIST, expectAccessible, THE_DETAILS, THE_DIALOG } from "./support/axe.ts";
import { debate } from "./support/debate-data.ts";
import {
  detailsPanel,
  expectMapDrawn,
  nodeButtons,
  openDebate,
  openMap,
  PHONE,
  panelHeading,
} from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const ARTICLE = "?source=nyt-2025-02-04";
const heard = new Set(
  debate.statements.filter(({ source }) => source === "nyt-2025-02-04").map(({ actor }) => actor),
);
const sourced = debate.relations.filter(({ source }) => source !== undefined);

function node(page: Page, id: string) {
  return nodeButtons(page).and(page.locator(`[data-node="actor.${id}"]`));
}

function pickField(page: Page) {
  return page.getByRole("combobox", { name: words.pickLabel });
}

test("from an actor's panel another is picked by name, and both stand side by side", async ({
  page,
}) => {
  await openMap(page, `${ARTICLE}&open=actor.nayib-bukele`);
  await page.getByRole("button", { name: words.compareWith }).click();
  await expect(pickField(page)).toBeFocused();
  await pickField(page).fill("bukele");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("option", { name: "Nayib Bukele" })).toHaveCount(0);
  await pickField(page).fill("marco rub");
  await pickField(page).press("Enter");
  await expect(page).toHaveURL(/open=compare\.nayib-bukele\.marco-rubio/);
  await expect(panelHeading(page)).toHaveText("Nayib Bukele and Marco Rubio");
  await expect(panelHeading(page)).toBeFocused();
  const table = detailsPanel(page).getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText([
    words.position,
    "Nayib Bukele",
    "Marco Rubio",
  ]);
  await expect(table.getByRole("rowheader", { name: /^Agree on/ })).toBeVisible();
  await expect(detailsPanel(page).getByText(/% agreement on \d+ shared positions/)).toBeVisible();
});

test("each cell opens the statements behind it", async ({ page }) => {
  await openDebate(page, `${ARTICLE}&open=compare.nayib-bukele.marco-rubio`);
  const cell = detailsPanel(page).getByRole("link", {
    name: /of Marco Rubio on “U\.S\. pays a fee”/,
  });
  await cell.click();
  await expect(page).toHaveURL(/open=edge\.marco-rubio\./);
  await expect(detailsPanel(page).getByRole("article").first()).toBeVisible();
});

test("Shift+Enter on nodes of the map adds actors up to four, and takes one out again", async ({
  page,
}) => {
  await openMap(page, ARTICLE);
  await page.getByRole("application").press("Enter");
  for (const id of ["cristosal", "noah-bullock", "donald-trump", "nayib-bukele"]) {
    await node(page, id).focus();
    await node(page, id).press("Shift+Enter");
  }
  await expect(page).toHaveURL(/open=compare\.cristosal\.noah-bullock\.donald-trump\.nayib-bukele/);
  await expectMapDrawn(page);
  await node(page, "marco-rubio").focus();
  await node(page, "marco-rubio").press("Shift+Enter");
  await expect(page.getByText(messages.map.full, { exact: true })).toBeAttached();
  await node(page, "noah-bullock").focus();
  await node(page, "noah-bullock").press("Shift+Enter");
  await expect(page).toHaveURL(/open=compare\.cristosal\.donald-trump\.nayib-bukele(&|$)/);
});

test("the menu of a node compares it with the open actor, or asks how the two are connected", async ({
  page,
}) => {
  await openMap(page, `${ARTICLE}&open=actor.nayib-bukele`);
  await node(page, "marco-rubio").focus();
  await node(page, "marco-rubio").press("Shift+F10");
  await page.getByRole("menuitem", { name: messages.map.menu.connectWith("Nayib Bukele") }).click();
  await expect(page).toHaveURL(/open=connect\.nayib-bukele\.marco-rubio/);
  const panel = detailsPanel(page);
  await expect(panel.getByText("Nayib Bukele and Marco Rubio both support")).toHaveCount(2);
  await expect(panel.getByText("Marco Rubio criticized Nayib Bukele.")).toBeVisible();
  await panel.getByText("4 statements", { exact: true }).first().click();
  await expect(panel.getByRole("article").first()).toBeVisible();
});

test("where the filters leave no path, the panel says so and leads to the one without them", async ({
  page,
}) => {
  await openDebate(page, "?country=SV&open=connect.nayib-bukele.wola");
  await expect(detailsPanel(page).getByText(/^No path found between/)).toBeVisible();
  await expect(detailsPanel(page).getByText(/The filters hide all statements of/)).toBeVisible();
  await detailsPanel(page).getByRole("link", { name: words.withoutFilters }).click();
  await expect(page).not.toHaveURL(/country/);
  await expect(
    detailsPanel(page)
      .getByText(/are connected/)
      .first(),
  ).toBeVisible();
});

test("the relations layer is put on and off in the legend, and lists every relation with its source", async ({
  page,
}) => {
  await openMap(page, ARTICLE);
  const onMap = sourced.filter(({ actor, target }) => heard.has(actor) && heard.has(target));
  const layer = page.getByRole("checkbox", { name: new RegExp(`^${words.showRelations}`) });
  await expect(layer).toHaveAccessibleName(new RegExp(`${onMap.length} ties on the map`));
  await layer.check();
  await expect(page).toHaveURL(/relations=on/);
  await expectMapDrawn(page);
  const table = page.getByRole("region", { name: words.relationsHeading }).getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(sourced.length + 1);
  await expect(table.getByRole("caption")).toHaveText(
    words.relationsShown({ drawn: onMap.length, all: sourced.length }),
  );
  await expect(node(page, "marco-rubio")).toHaveAccessibleName(/ties that are not statements/);

  await table.getByRole("link", { name: "criticized" }).first().click();
  await expect(panelHeading(page)).toHaveText("Marco Rubio criticized Nayib Bukele");
  await expect(detailsPanel(page).getByText("2022", { exact: true })).toBeVisible();
  await expect(detailsPanel(page).getByRole("link", { name: "The New York Times" })).toBeVisible();

  await layer.uncheck();
  await expect(page).not.toHaveURL(/relations=on/);
  await expect(table).toHaveCount(0);
});

test("an older link to a pair opens the comparison", async ({ page }) => {
  await openDebate(page, "?open=pair.cristosal.wola");
  await expect(panelHeading(page)).toHaveText(/^Cristosal and /);
});

const SCREENS: Readonly<Record<string, string>> = {
  "a comparison of two": `${ARTICLE}&open=compare.nayib-bukele.marco-rubio`,
  "a comparison of four": `${ARTICLE}&open=compare.nayib-bukele.marco-rubio.aclu.cristosal`,
  "a connection": `${ARTICLE}&open=connect.cristosal.marco-rubio`,
  "a missing connection": "?country=SV&open=connect.nayib-bukele.wola",
  "a relation with the layer on": `${ARTICLE}&relations=on&open=relation.rel-012`,
};

for (const [name, query] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await openDebate(page, query);
    await expect(panelHeading(page)).toBeVisible();
    // The layer changes the map as well.
    await expectAccessible(page, query.includes("relations=on") ? BESIDE_THE_LIST : THE_DETAILS);
  });

  test(`axe finds nothing on ${name} on a phone`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openDebate(page, query);
    await expect(panelHeading(page)).toBeVisible();
    await expectAccessible(page, THE_DETAILS);
  });
}

test("axe finds nothing where another actor is picked", async ({ page }) => {
  await openDebate(page, "?open=actor.nayib-bukele");
  await page.getByRole("button", { name: words.connectWith }).click();
  await pickField(page).fill("cri");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
});
