import type { Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import type { Statement } from "#core/debate/schema.ts";
import {
  actorOf,
  actorsWithStatements,
  debate,
  nodesOf,
  openingStatements,
} from "./support/debate-data.ts";
import {
  actorTable,
  drawnIds,
  listedIds,
  mapFigure,
  mapStage,
  nodeButtons,
  openMap,
  panelHeading,
  statementTable,
} from "./support/debate-page.ts";
import { drawnShapes, pointOf } from "./support/drawing.ts";
import { unnamed } from "./support/focus.ts";
import { pressed } from "./support/tab-order.ts";
import { expect, test } from "./support/test.ts";

const words = messages.explorer;

const FILTERED: readonly [query: string, passes: (statement: Statement) => boolean][] = [
  ["?stance=oppose", ({ stance }) => stance === "oppose"],
  [
    "?kind=person&stance=support,mixed",
    (one) => actorOf(one).kind === "person" && ["support", "mixed"].includes(one.stance),
  ],
  [
    "?position=payment,deterrence&unmatched=fade",
    (one) => ["payment", "deterrence"].includes(one.position),
  ],
  ["?country=SV&arrange=network", (one) => actorOf(one).country === "SV"],
  ["?attribution=reported", ({ attribution }) => attribution === "reported"],
];

/** What Cytoscape shows at full strength. */
async function paintedIds(page: Page): Promise<string[]> {
  const faded = await drawnShapes(page, "node.faded");
  const visible = await drawnShapes(page, ".actor:visible, .bar:visible");
  return visible.filter((id) => !faded.includes(id));
}

test("A1 what is drawn is what the data say and what the lists hold, under every saved view", async ({
  page,
}) => {
  await openMap(page);
  expect(await drawnIds(page)).toEqual(nodesOf(openingStatements));
  for (const { title } of debate.views) {
    const link = page.getByRole("link", { name: title, exact: true });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[data-ready=true]")).toHaveCount(1);
    // The rows below the window follow once those in it have been seen.
    await expect(async () => {
      expect(await drawnIds(page)).toEqual(await listedIds(statementTable(page)));
    }, title).toPass();
    expect(await paintedIds(page), title).toEqual(await drawnIds(page));
  }
});

test("A1 what is drawn is what the data say and what the lists hold, under filters", async ({
  page,
}) => {
  for (const [query, passes] of FILTERED) {
    await openMap(page, query);
    const expected = nodesOf(debate.statements.filter(passes));
    await expect.poll(() => drawnIds(page), query).toEqual(expected);
    expect(await paintedIds(page), query).toEqual(expected);
    await expect.poll(() => listedIds(statementTable(page)), query).toEqual(expected);
  }
  await page.getByRole("link", { name: words.shown.actors, exact: true }).click();
  await expect(actorTable(page)).toBeVisible();
  const actors = nodesOf(debate.statements.filter(FILTERED.at(-1)?.[1] ?? Boolean)).filter((id) =>
    id.startsWith("actor."),
  );
  expect(await listedIds(actorTable(page))).toEqual(actors);
});

test("A1 the table is two tab stops from the map's heading", async ({ page }) => {
  await openMap(page);
  await mapStage(page).focus();
  const stopsBetween = await mapFigure(page).evaluate((figure) => {
    const heading = figure.querySelector("h2");
    const stops = [...figure.querySelectorAll<HTMLElement>("*")].filter(
      (one) => one.tabIndex >= 0 && one.matches("a, button, input, [tabindex]"),
    );
    return stops.filter(
      (one) => heading && heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
  });
  expect(stopsBetween).toBe(1);
  expect(await pressed(page, "Tab")).toMatchObject({ skipsToList: true });
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: words.statementsHeading, exact: true }),
  ).toBeFocused();
  await expect(statementTable(page)).toBeVisible();
});

test("A2 nothing in the accessibility tree is without a name, and nodes say who, what and where", async ({
  page,
}) => {
  await openMap(page, "?source=nyt-2025-02-04&open=actor.nayib-bukele");
  await expect(panelHeading(page)).toBeVisible();
  expect(await unnamed(page)).toEqual([]);
  const names = await nodeButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute("aria-label") ?? ""),
  );
  expect(names.length).toBe(nodesOf(openingStatements).length);
  names.forEach((name, at) => {
    expect(name).toMatch(
      /^.+, (person|organization|group|institution|position)\b.*\. .*\d+ statements?\. /,
    );
    expect(name).toContain(messages.map.place(at + 1, names.length));
  });
});

test("A10 what is faded cannot be focused, hovered or clicked, and the count says what is left", async ({
  page,
}) => {
  await openMap(page, "?source=nyt-2025-02-04&unmatched=fade");
  const active = nodesOf(openingStatements);
  expect(await drawnIds(page)).toEqual(active);
  const drawn = await drawnShapes(page, "node[of]");
  const faded = drawn.filter((id) => /^actor\./.test(id) && !active.includes(id));
  expect(faded.length).toBeGreaterThan(10);
  await expect(
    page
      .getByText(
        messages.filters.showing({
          shown: {
            statements: openingStatements.length,
            actors: active.filter((id) => id.startsWith("actor.")).length,
          },
          total: { statements: debate.statements.length, actors: actorsWithStatements },
        }),
      )
      .first(),
  ).toBeVisible();
  const stage = await mapStage(page).boundingBox();
  let tried = 0;
  for (const id of faded) {
    const { x, y } = await pointOf(page, id);
    if (
      !stage ||
      x < stage.x + 20 ||
      y < stage.y + 20 ||
      x > stage.x + stage.width - 20 ||
      y > stage.y + stage.height - 80 ||
      y > 880
    )
      continue;
    await page.mouse.move(x, y, { steps: 2 });
    await page.waitForTimeout(300);
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain("open=");
    tried += 1;
    if (tried === 3) break;
  }
  expect(tried).toBeGreaterThan(0);
});

test("A11 a tooltip can be hovered and dismissed with Esc, and says nothing that is nowhere else", async ({
  page,
}) => {
  await openMap(page);
  const { x, y } = await pointOf(page, "actor.alexandra-hill-tinoco");
  await page.mouse.move(x, y, { steps: 3 });
  const tip = page.getByRole("tooltip");
  await expect(tip).toBeVisible();
  const box = await tip.boundingBox();
  if (!box) throw new Error("the tooltip has no box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.waitForTimeout(600);
  await expect(tip).toBeVisible();
  const said = await tip.locator("p").allTextContents();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  const name =
    (await page.locator('[data-node="actor.alexandra-hill-tinoco"]').getAttribute("aria-label")) ??
    "";
  for (const line of said)
    for (const part of line.split(/[,.·] ?/))
      expect(name.toLowerCase()).toContain(part.trim().toLowerCase());
});
