import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Download, Page } from "@playwright/test";
import { decodeQR } from "qr/decode.js";
import { extractText, getDocumentProxy } from "unpdf";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { IDS_IN } from "#tests/unit/core/exchange/exported-ids.ts";
import { readXml } from "#tests/unit/core/exchange/read-xml.ts";
import { BESIDE_THE_LIST, expectAccessible, THE_DIALOG } from "./support/axe.ts";
import { debate, openingStatements } from "./support/debate-data.ts";
import {
  DEBATE,
  expectLive,
  openDebate,
  openMap,
  PHONE,
  statementTable,
  toolbarButton,
} from "./support/debate-page.ts";
import { expect, test } from "./support/test.ts";

const words = takeAwayMessages;
const EMBED = DEBATE.replace("debates", "embed");

function takeAway(page: Page) {
  return page.getByRole("dialog", { name: words.title });
}

async function openTakeAway(page: Page, query = ""): Promise<void> {
  await openDebate(page, query);
  await toolbarButton(page, messages.explorer.takeAway).click();
  await expect(takeAway(page)).toBeVisible();
}

async function openShare(page: Page, query = ""): Promise<void> {
  await openDebate(page, query);
  await toolbarButton(page, messages.explorer.share).click();
  await expect(page.getByRole("dialog", { name: words.share.title })).toBeVisible();
}

async function save(page: Page, name: string): Promise<Download> {
  const saved = page.waitForEvent("download");
  await takeAway(page).getByRole("button", { name, exact: true }).click();
  const download = await saved;
  await expect(takeAway(page).getByRole("status")).toHaveText(
    words.saved(download.suggestedFilename()),
  );
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** Ids of the statements in the table, by the addresses of its rows. */
async function shownIds(page: Page): Promise<string[]> {
  const ids = await statementTable(page)
    .locator("tbody tr:not([hidden]) [data-open^='statement.']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-open") ?? ""));
  return [...new Set(ids.map((id) => id.replace("statement.", "")))].sort();
}

const VIEWS = {
  "the opening view": { query: "", part: /^[a-z0-9-]+$/, filters: "Source: " },
  "a filtered view": {
    query: "?stance=oppose&kind=organization,person&q=prison",
    part: /^stance-oppose-/,
    filters: "Stance: Oppose",
  },
} as const;

for (const [name, { query, part, filters }] of Object.entries(VIEWS)) {
  test(`every file of ${name} holds exactly the statements shown, and says where it is from`, async ({
    page,
  }) => {
    await openTakeAway(page, query);
    const shown = await shownIds(page);
    expect(shown.length).toBeGreaterThan(5);
    if (query === "") expect(shown).toEqual(openingStatements.map(({ id }) => id).sort());
    await expect(takeAway(page)).toContainText(
      `${shown.length} of ${debate.statements.length} statements`,
    );
    for (const [kind, read] of Object.entries(IDS_IN)) {
      const button = { csv: "CSV", json: "JSON", svg: "SVG", graphml: "GraphML", gexf: "GEXF" }[
        kind
      ];
      const download = await save(page, button ?? "");
      const text = await textOf(download);
      expect(read(text), kind).toEqual(shown);
      expect(text, kind).toContain(debate.meta.licence.url);
      if (kind !== "json") expect(text.replaceAll("&quot;", '"'), kind).toContain(filters);
      const file = new RegExp(`^${debate.meta.id}-(.+)-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`);
      const [, middle] = file.exec(download.suggestedFilename()) ?? [];
      expect(middle).toMatch(part);
    }
    const notes = await textOf(await save(page, words.data.notes));
    expect(notes).toContain(debate.meta.title);
    expect(notes).toContain("[1] ");
    expect(notes).toContain(DEBATE);
  });
}

test("the PNG has twice the size of the SVG, is not blank, and is there within two seconds", async ({
  page,
}) => {
  await openTakeAway(page, "?view=all");
  const svg = readXml(await textOf(await save(page, "SVG")));
  const before = Date.now();
  const png = await readFile(await (await save(page, "PNG")).path());
  const took = Date.now() - before;
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  expect(size).toEqual({
    width: 2 * Number(svg.attributes.width),
    height: 2 * Number(svg.attributes.height),
  });
  const colors = await countColors(page, png.toString("base64"));
  expect(colors).toBeGreaterThan(50);
  // Two seconds on a quiet machine; this one may have other work.
  expect(took).toBeLessThan(8000);
});

/** Different colours in a small copy of a picture. */
function countColors(page: Page, base64: string): Promise<number> {
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [400, 400];
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0, 400, 400);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 400, 400).data.buffer ?? []);
    return new Set(pixels).size;
  }, base64);
}

test("a picture has the colours of paper in the dark theme too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openTakeAway(page);
  const light = await textOf(await save(page, "SVG"));
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await textOf(await save(page, "SVG"))).toBe(light);
  expect(light).toContain('fill="rgb(251, 250, 247)"');
});

test("a canvas that the browser cannot make is said in plain words, and the dialog goes on", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openTakeAway(page);
  await takeAway(page).getByRole("button", { name: "PNG", exact: true }).click();
  await expect(takeAway(page).getByRole("status")).toHaveText(words.picture.failed);
  await save(page, "SVG");
});

for (const [paper, orientation, points] of [
  ["A4", "portrait", [595, 842]],
  ["A2", "landscape", [1684, 1191]],
] as const) {
  test(`the poster on ${paper} ${orientation} is one sheet with title, legend, filters and sources as text`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await openTakeAway(page, "?stance=oppose");
    const dialog = takeAway(page);
    await dialog.getByRole("radio", { name: paper, exact: true }).check();
    await dialog.getByRole("radio", { name: words.print.orientations[orientation] }).check();
    const print = dialog.getByRole("button", { name: words.print.print });
    await expect(print).not.toHaveAttribute("aria-disabled", "true");
    await print.click();
    await expect(page.locator("html[data-printed]")).toBeAttached();
    await expect(page).toHaveTitle(new RegExp(`^${debate.meta.id}-stance-oppose-`));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect(Math.abs(width - points[0]) + Math.abs(height - points[1])).toBeLessThan(4);
    const { text } = await extractText(pdf, { mergePages: true });
    const plain = text.replace(/\s+/g, " ");
    for (const part of [
      debate.meta.title,
      "Stance: Oppose",
      words.words.lines,
      messages.stanceNoun.oppose,
      debate.meta.licence.name,
      words.words.sources,
      "The New York Times",
      "Cristosal",
    ])
      expect(plain).toContain(part);
    expect(plain).not.toContain(messages.filters.title + messages.filters.text);
    expect(plain).not.toContain(words.everyFile);
    // Afterwards the page is as it was.
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(page.locator("[data-poster]")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/stance-oppose/);
  });
}

test("the debate, the view, the open statement and its source can be cited and saved", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTakeAway(page, "?stance=oppose&open=statement.nyt-001");
  const dialog = takeAway(page);
  const reference = dialog.getByRole("group", { name: words.cite.reference });
  await expect(dialog.getByRole("radio", { name: words.cite.whats.statement })).toBeChecked();
  await expect(reference).toContainText("Nayib Bukele supports");
  await expect(reference).toContainText(`${DEBATE}/statements/nyt-001`);
  await expect(reference.locator("i").first()).toBeVisible();
  await dialog.getByRole("radio", { name: words.cite.whats.view }).check();
  await expect(reference).toContainText("Stance: Oppose");
  await dialog.getByRole("radio", { name: words.cite.whats.debate }).check();
  await dialog.getByRole("button", { name: words.cite.copy, exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText(words.cite.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${debate.meta.title} (Version ${debate.meta.updated})`);
  for (const style of Object.values(words.cite.styles)) {
    await dialog.getByRole("radio", { name: style, exact: true }).check();
    await expect(reference).toContainText(debate.meta.title);
  }
  const bib = await textOf(await save(page, words.cite.saveBibtex));
  expect(bib).toMatch(/^@misc\{el-salvador-prisons,/);
  const csl = JSON.parse(await textOf(await save(page, words.cite.saveCsl)));
  expect(csl).toMatchObject([{ id: debate.meta.id, type: "dataset", title: debate.meta.title }]);
});

test("without JavaScript a statement and a source say how to cite them", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${DEBATE}/statements/nyt-001`);
  await page.getByText(words.note.title, { exact: true }).click();
  await expect(page.getByText(/^Standpoint\. \(\d{4}\)\. \[Nayib Bukele supports/)).toBeVisible();
  await expect(page.getByText("@misc{el-salvador-prisons-nyt-001,")).toBeVisible();
  await page.goto(`${DEBATE}/sources/nyt-2025-02-04`);
  await page.getByText(words.note.title, { exact: true }).click();
  await expect(page.getByText("@article{nyt-2025-02-04,")).toBeVisible();
  await context.close();
});

test("where nothing matches, nothing can be taken, and the dialog says why", async ({ page }) => {
  await openTakeAway(page, "?q=zzzz&stance=mixed");
  await expect(takeAway(page)).toContainText(words.holdsNothing);
  await expect(takeAway(page).getByRole("button", { name: "PNG" })).toHaveCount(0);
});

test("the dialogs' scripts are loaded when they are first opened", async ({ page }) => {
  await openMap(page);
  const before = await scripts(page);
  await toolbarButton(page, messages.explorer.takeAway).click();
  await expect(takeAway(page)).toBeVisible();
  expect(await scripts(page)).toBeGreaterThan(before);
});

function scripts(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => /\.js/.test(name)).length,
  );
}

test("take away and share work with the keyboard alone", async ({ page }) => {
  await openDebate(page);
  const button = toolbarButton(page, messages.explorer.takeAway);
  await button.focus();
  await page.keyboard.press("Enter");
  const svg = takeAway(page).getByRole("button", { name: "SVG", exact: true });
  for (let press = 0; press < 8; press += 1) {
    if (await svg.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(svg).toBeFocused();
  const saved = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await saved;
  await page.keyboard.press("Escape");
  await expect(takeAway(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("the QR code gives the link of the view; a link that is too long is said in words", async ({
  page,
}) => {
  await openShare(page, "?stance=oppose");
  const dialog = page.getByRole("dialog", { name: words.share.title });
  const link = await dialog.getByRole("textbox", { name: words.share.link }).inputValue();
  expect(link).toContain(`${DEBATE}?stance=oppose`);
  const code = dialog.getByRole("img", { name: words.share.codeText(link) });
  const png = await code.screenshot();
  expect(await readCode(page, png.toString("base64"))).toBe(link);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await readCode(page, (await code.screenshot()).toString("base64"))).toBe(link);
  const ids = debate.statements.map(({ source }) => source);
  const many = [...new Set([...ids, ...debate.actors.map(({ id }) => id)])].slice(0, 90);
  await openShare(page, `?source=${ids.join(",")}&actor=${many.join(",")}`);
  await expect(dialog).toContainText(words.share.codeTooLong);
});

async function readCode(page: Page, base64: string): Promise<string> {
  const { width, height, data } = await page.evaluate(async (encoded) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${encoded}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { width: canvas.width, height: canvas.height, data: [...pixels] };
  }, base64);
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) });
}

test("axe finds nothing in the take-away and share dialogs, wide and narrow", async ({ page }) => {
  await openTakeAway(page, "?stance=oppose&open=source.nyt-2025-02-04");
  await expectAccessible(page, THE_DIALOG);
  await page.keyboard.press("Escape");
  await toolbarButton(page, messages.explorer.share).click();
  await expect(page.getByRole("img", { name: /^QR/ })).toBeVisible();
  await expectAccessible(page, THE_DIALOG);
  await page.setViewportSize(PHONE);
  await expectAccessible(page, THE_DIALOG);
});

test("the embedded map shows the view of its address, and axe finds nothing on it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 600 });
  await page.goto(`${EMBED}?stance=oppose`);
  await expect(page.locator("figure[data-ready=true]")).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toHaveCount(0);
  const opposing = debate.statements.filter(({ stance }) => stance === "oppose").length;
  const count = new RegExp(`^${opposing} of ${debate.statements.length} statements ·`);
  await expect(page.getByText(count)).toBeVisible();
  const open = page.getByRole("link", { name: words.embed.open });
  await expect(open).toHaveAttribute("href", `${DEBATE}?stance=oppose`);
  await expect(open).toHaveAttribute("target", "_blank");
  await expect(open).toHaveAttribute("rel", /noopener/);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  // Nothing in it scrolls until something is opened.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  await expectAccessible(page, BESIDE_THE_LIST);
  await page.getByText(words.embed.more(opposing)).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(page, BESIDE_THE_LIST);
  await page.setViewportSize({ width: 320, height: 480 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
});

test("on a phone the embedded map comes first, and a finger scrolls past it until it is tapped", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(EMBED);
  await expect(page.locator("figure[data-ready=true]")).toBeVisible();
  await expect(page.getByRole("table")).toBeHidden();
  const cover = page.getByRole("button", { name: words.embed.tapToUse });
  await cover.tap();
  await expect(cover).toHaveCount(0);
  await context.close();
});

/** A page on another origin that shows the embed code in the middle of much text. */
async function serveOuterPage(code: string) {
  const html = `<!doctype html><html lang="en"><title>Outer</title><body style="margin:0"><div style="height:300px"></div>${code}<div style="height:3000px"></div></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

test("the embed code shows the map in a page of another site, whose wheel scrolls on", async ({
  browser,
  page,
}) => {
  await openShare(page, "?stance=oppose");
  const code = await page.getByRole("textbox", { name: words.share.embedCode }).inputValue();
  expect(code).toContain('loading="lazy"');
  expect(code).toContain(`title="${debate.meta.title}: Stance: Oppose"`);
  const outer = await serveOuterPage(code);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const other = await context.newPage();
  await other.goto(outer.url);
  const frame = other.frameLocator("iframe");
  await expect(frame.locator("figure[data-ready=true]")).toBeVisible();
  await other.mouse.move(400, 600);
  await other.mouse.wheel(0, 200);
  await expect.poll(() => other.evaluate(() => window.scrollY)).toBeGreaterThan(150);
  // With Ctrl it zooms instead.
  const scrolled = await other.evaluate(() => window.scrollY);
  await other.keyboard.down("Control");
  await other.mouse.wheel(0, 200);
  await other.keyboard.up("Control");
  await other.waitForTimeout(300);
  expect(await other.evaluate(() => window.scrollY)).toBe(scrolled);
  await context.close();
  outer.stop();
});

test("no other page of the site may stand in a foreign frame", async ({ request }) => {
  for (const path of [DEBATE, "/", `${DEBATE}/statements`, "/methods", "/nothing-here"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-frame-options"], path).toBe("SAMEORIGIN");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'self'");
  }
  const headers = (await request.get(EMBED)).headers();
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("frame-ancestors *");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

test("a link to the embed of a debate that is not there is answered with “not found”", async ({
  page,
}) => {
  const response = await page.goto(`${EMBED}-no`);
  expect(response?.status()).toBe(404);
  await page.goto(DEBATE);
  await expectLive(page);
});
