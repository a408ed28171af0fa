import { expect, type Locator, type Page } from "@playwright/test";
import { messages } from "#components/messages.ts";

export const DEBATE = "/debates/el-salvador-prisons";
export const PHONE = { width: 390, height: 844 };

const words = messages.explorer;

/** Opens the debate at a view and waits until the explorer is live; the map may still be on its way. */
export async function openDebate(page: Page, query = ""): Promise<void> {
  await page.goto(DEBATE + query);
  await expectLive(page);
}

/** Opens the debate on a desktop screen and waits until its map is painted. */
export async function openMap(page: Page, query = ""): Promise<void> {
  await openDebate(page, query);
  await expectMapDrawn(page);
}

/** The static explorer marks the controls that need the live one; the live one has no such marks. */
export async function expectLive(page: Page): Promise<void> {
  await expect(page.locator("[data-needs-explorer]")).toHaveCount(0);
}

export async function expectMapDrawn(page: Page): Promise<void> {
  await expect(mapFigure(page)).toHaveAttribute("data-ready", "true");
  await expect(mapFigure(page)).not.toHaveAttribute("data-moving", "true");
  await expect(nodeButtons(page).first()).toBeAttached();
}

export function mapFigure(page: Page): Locator {
  return page.getByRole("figure", { name: words.mapHeading });
}

/** The part of the map that has the keyboard: one tab stop. */
export function mapStage(page: Page): Locator {
  return page.getByRole("application", { name: messages.map.surface });
}

export function nodeButtons(page: Page): Locator {
  return mapStage(page).locator("button[data-node]");
}

/** Ids like "actor.wola" of the nodes that are drawn and active. */
export async function drawnIds(page: Page): Promise<string[]> {
  const ids = await nodeButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute("data-node") ?? ""),
  );
  return ids.sort();
}

export function statementTable(page: Page): Locator {
  return page.getByRole("region", { name: words.statementsHeading }).getByRole("table");
}

export function actorTable(page: Page): Locator {
  return page.getByRole("region", { name: words.actorsHeading }).getByRole("table");
}

/** Ids like "actor.wola" of the actors and positions that a table lists, hidden rows aside. */
export async function listedIds(table: Locator): Promise<string[]> {
  const ids = await table
    .locator("tbody tr:not([hidden]) a[data-open]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-open") ?? ""));
  return [...new Set(ids.filter((id) => /^(actor|position)\./.test(id)))].sort();
}

/** The details beside the map, or the sheet on a phone. */
export function detailsPanel(page: Page): Locator {
  return page
    .locator("section, dialog[open]")
    .filter({ has: page.getByRole("button", { name: words.close, exact: true }) })
    .filter({ has: page.locator("h2[tabindex='-1']") });
}

export function panelHeading(page: Page): Locator {
  return detailsPanel(page).getByRole("heading", { level: 2 });
}

/** The buttons and links of the toolbar. */
export function toolbarButton(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The node that has the keyboard focus, as "actor.wola". */
export function focusedNode(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-node") ?? undefined);
}

/** By how many pixels the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
