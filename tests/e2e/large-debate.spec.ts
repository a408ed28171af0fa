import type { Page } from "@playwright/test";
import { ownFileMessages } from "#components/messages/own-file.ts";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { BESIDE_THE_LIST, expectAccessible } from "./support/axe.ts";
import { statementTable } from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

/** Large enough that its map opens reduced. */
const debate = generateDebate({ actors: 500, positions: 80, statements: 2_400, camps: 3, seed: 4 });

async function keepLarge(page: Page): Promise<void> {
  await page.goto("/");
  const buffer = Buffer.from(JSON.stringify(debate));
  const file = { name: "large.json", mimeType: "application/json", buffer };
  await page.getByLabel(ownFileMessages.label).setInputFiles(file);
  await expect(
    page.getByRole("main").getByRole("status").filter({ hasText: ownFileMessages.keeping.kept }),
  ).toBeVisible();
}

async function openLarge(page: Page, query: string): Promise<void> {
  await keepLarge(page);
  await page.goto(`/own?debate=${debate.meta.id}&${query}`);
}

/**
 * From `hold` on nothing that the page asks of its workers reaches them, also after the next page is loaded;
 * with “hold-places” no question for places does.
 */
async function letHoldWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const isHeld = ([asked]: [unknown]) =>
      sessionStorage.getItem("hold") !== null ||
      (sessionStorage.getItem("hold-places") !== null &&
        typeof asked === "object" &&
        asked !== null &&
        "arrangement" in asked);
    Worker.prototype.postMessage = function (...words: [unknown]) {
      if (!isHeld(words)) postMessage.apply(this, words);
    };
  });
}

const hold = (page: Page) => page.evaluate(() => sessionStorage.setItem("hold", ""));

/** What is drawn, as the reader sees it; a change of it is announced in the same words. */
const drawn = (page: Page, words: RegExp) => page.getByRole("paragraph").filter({ hasText: words });
const map = (page: Page) => page.locator('figure[data-ready="true"]');

test("a large map opens reduced, says so, grows, and shows the members of a merged node", async ({
  page,
}) => {
  await openLarge(page, "");
  await expect(
    drawn(page, /^Showing 57 of the 60 most active of 500 actors, on the 15/),
  ).toBeVisible();
  await expect(map(page)).toBeVisible();
  await page.getByRole("button", { name: words.moreActors(60) }).press("Enter");
  await expect(page).toHaveURL(/reduce=active\.120\.15/);
  await expect(drawn(page, /^Showing 1\d\d of the 120 most active of 500 actors/)).toBeVisible();
  await page.getByLabel(words.label).selectOption({ label: words.by.camp });
  await expect(page).toHaveURL(/reduce=camp\.60\.15/);
  await expect(drawn(page, /merged nodes stand for/)).toBeVisible();
  await map(page)
    .getByRole("button", { name: /^Cluster A,/ })
    .press("Enter");
  const panel = page.getByRole("region", { name: words.cluster("A") });
  await expect(panel.getByRole("heading", { name: words.groupMembers })).toBeVisible();
  await panel.getByRole("button", { name: words.drawMembers }).press("Enter");
  await expect(page).toHaveURL(/reduce=camp\.60\.15\.1/);
  await page.getByRole("button", { name: words.close(words.cluster("A")) }).press("Enter");
  await expect(page).not.toHaveURL(/reduce=camp\.60\.15\.1/);
  await page.goBack();
  await expect(page).toHaveURL(/reduce=camp\.60\.15\.1/);
  await expectAccessible(page, { ...BESIDE_THE_LIST, themes: ["light"] });
});

/** The arrows at the edges beyond which there is more of the map. */
async function edgesWithMore(page: Page): Promise<string[]> {
  const edges = await page.locator("[data-edge]").all();
  const names = await Promise.all(
    edges.map(async (edge) => {
      const { width, height } = (await edge.boundingBox()) ?? { width: 0, height: 0 };
      return width > 0.5 && height > 0.5 ? ((await edge.getAttribute("data-edge")) ?? "") : "";
    }),
  );
  return names.filter((name) => name !== "");
}

test("the whole graph opens as a whole, and the button for that shows all of it again", async ({
  page,
}) => {
  await openLarge(page, "reduce=none&arrange=network");
  await expect(map(page)).toBeVisible();
  await expect(map(page)).toHaveAttribute("data-nodes", "580");
  await expect.poll(() => edgesWithMore(page)).toEqual([]);
  for (let step = 0; step < 6; step += 1)
    await page.getByRole("button", { name: messages.map.zoomIn, exact: true }).click();
  await expect.poll(() => edgesWithMore(page)).toHaveLength(4);
  await page.getByRole("button", { name: messages.map.fit, exact: true }).click();
  await expect.poll(() => edgesWithMore(page)).toEqual([]);
});

test("while the places of the whole graph are worked out, the map says how far it is; stopped, it is as before", async ({
  page,
}) => {
  await letHoldWorkers(page);
  await openLarge(page, "");
  await expect(map(page)).toBeVisible();
  await hold(page);
  await page.getByLabel(words.label).selectOption({ label: words.by.none });
  await expect(page.getByText(messages.map.computing)).toBeInViewport();
  await expect(page.getByRole("progressbar", { name: messages.map.computing })).toBeInViewport();
  const until = "Until then the map stays as it was: 57 actors, 15 positions";
  await expect(
    drawn(page, /^Working out the places of 500 actors and 80 positions/).filter({
      hasText: until,
    }),
  ).toBeVisible();
  const stop = page.getByRole("button", { name: messages.map.stop, exact: true });
  await expect(stop).toBeInViewport();
  await stop.press("Enter");
  await expect(page.getByRole("application")).toBeFocused();
  await expect(page.getByText(messages.map.computing)).toHaveCount(0);
  await expect(drawn(page, /^Stopped: .* Showing 57 of the 60 most active/)).toBeVisible();
  await expect(map(page)).toHaveAttribute("data-nodes", "72");
  await expect(page).not.toHaveURL(/reduce=none/);
});

test("where nothing was drawn before, who stops the places gets the ladder of a part", async ({
  page,
}) => {
  await letHoldWorkers(page);
  await openLarge(page, "");
  await expect(map(page)).toBeVisible();
  await page.goto(`/own?debate=${debate.meta.id}&reduce=none&arrange=network`);
  await expect(map(page)).toBeVisible();
  // The debate itself comes from a worker as well: only what is asked after it is held back.
  await page.evaluate(() => sessionStorage.setItem("hold-places", ""));
  await page.reload();
  await expect(drawn(page, /Nothing is drawn yet/)).toBeVisible();
  await page.getByRole("button", { name: messages.map.stop, exact: true }).press("Enter");
  await expect(drawn(page, /^Stopped: .* Showing 57 of the 60 most active/)).toBeVisible();
  await expect(page).toHaveURL(/arrange=ladder/);
});

test("while a debate of one's own is opened the page says so and can be stopped; a reload opens it", async ({
  page,
}) => {
  await letHoldWorkers(page);
  await keepLarge(page);
  await hold(page);
  await page.goto(`/own?debate=${debate.meta.id}`);
  await expect(page.getByRole("progressbar", { name: ownFileMessages.opening })).toBeVisible();
  await page.getByRole("button", { name: ownFileMessages.stop, exact: true }).press("Enter");
  await expect(
    page.getByRole("status").filter({ hasText: ownFileMessages.openStopped }),
  ).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem("hold"));
  await page.reload();
  await expect(map(page)).toBeVisible();
});

test("a long table comes page by page, and each row says where it stands", async ({ page }) => {
  await openLarge(page, "show=statements");
  const table = statementTable(page);
  await expect(table).toHaveAttribute("aria-rowcount", "2401");
  await expect(table.locator("tbody tr")).toHaveCount(200);
  const { first, next, last } = messages.table.pageTo;
  await page.getByRole("button", { name: next, exact: true }).press("Enter");
  await expect(
    page.getByText(messages.table.page({ first: 201, last: 400, of: 2400 })),
  ).toBeVisible();
  await expect(table.locator("tbody tr").first()).toHaveAttribute("aria-rowindex", "202");
  await page.getByRole("button", { name: last, exact: true }).press("Enter");
  await expect(table.locator("tbody tr").last()).toHaveAttribute("aria-rowindex", "2401");
  await page.getByRole("button", { name: first, exact: true }).press("Enter");
  await page.getByRole("checkbox", { name: messages.stanceNoun.neutral }).first().check();
  await expect(table).not.toHaveAttribute("aria-rowcount");
  await expectAccessible(page, { except: "tbody > tr:nth-child(n + 31)", themes: ["light"] });
});

test("a large matrix comes page by page too, and keeps its reader at its beginning", async ({
  page,
}) => {
  await openLarge(page, "show=matrix");
  const table = page.getByRole("region", { name: /actor/ }).getByRole("table");
  const rows = table.locator("tbody tr[aria-rowindex]");
  await expect(rows).toHaveCount(100);
  await expect(table).toHaveAttribute("aria-rowcount", "501");
  const { next, last } = messages.table.pageTo;
  await page.getByRole("button", { name: next, exact: true }).press("Enter");
  await expect(
    page.getByText(messages.table.page({ first: 101, last: 200, of: 500 })),
  ).toBeVisible();
  await expect(rows.first()).toHaveAttribute("aria-rowindex", "102");
  await page.getByRole("button", { name: last, exact: true }).press("Enter");
  await expect(rows.last()).toHaveAttribute("aria-rowindex", "501");
  await page.getByRole("checkbox", { name: messages.stanceNoun.neutral }).first().check();
  await expect(rows.first()).toHaveAttribute("aria-rowindex", "2");
  await expectAccessible(page, { except: "tbody > tr:nth-child(n + 11)", themes: ["light"] });
});
