/**
 * The map of a large debate in a real browser: opening it (from the list until the map is
 * painted), a filter change until map and list are painted, and frames while the map is
 * dragged; for 1,200 statements, whose map is drawn whole, and for 20,000, whose map is reduced.
 * `npx tsx tests/bench/large-map.bench.ts`, on the built site or on the one at SITE.
 */
import { type Browser, chromium, type Page } from "@playwright/test";
import { messages } from "#components/messages.ts";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { giveDebate, type LargeSize, siteToMeasure } from "./large-debate.ts";
import { addNextPaint } from "./next-paint.ts";
import { median, quantile } from "./statistics.ts";

const CHANGES = Number(process.env.CHANGES ?? 24);
const FILTER_TARGET_MS = { M: 50, L: 100 } as const;
const CHOICES = ["Support", "Oppose", "Person", "Institution", "Mixed", "Group"];
const READY = 'figure[data-ready="true"]';

type Measured = Extract<LargeSize, "M" | "L">;

/** From the click on a choice until the frame in which the map says that it has been drawn anew. */
async function toggle(page: Page, choice: string): Promise<number> {
  const box = page.getByRole("checkbox", { name: choice }).first();
  return box.evaluate(async (input: HTMLInputElement) => {
    const figure = document.querySelector<HTMLElement>("figure[data-ready]");
    if (figure === null) throw new Error("no map");
    // An equal number of lines is possible in a reduced map, so the words of the result are looked at too.
    // No function is named in here: the name would call a helper that the page does not have.
    const words = figure.querySelector("figcaption");
    const before = `${figure.dataset.edges} ${words?.textContent}`;
    const start = performance.now();
    input.click();
    do {
      if (performance.now() - start > 15_000) throw new Error("nothing changed in 15 s");
      await window.nextPaint();
    } while (
      `${figure.dataset.edges} ${words?.textContent}` === before ||
      figure.dataset.ready !== "true"
    );
    return performance.now() - start;
  });
}

/** Times between frames while the map is dragged to and fro. */
async function pan(page: Page): Promise<number[]> {
  const box = await page.getByRole("application", { name: messages.map.surface }).boundingBox();
  if (box === null) throw new Error("no map to drag");
  const at = { x: box.x + box.width * 0.5, y: box.y + Math.min(box.height, 500) * 0.9 };
  await page.evaluate(RECORD_FRAMES);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(at.x + 120 * Math.sin(step / 6), at.y - 80 * Math.sin(step / 9));
  }
  await page.mouse.up();
  return page.evaluate(() => window.frames60?.() ?? []);
}

declare global {
  interface Window {
    frames60?: () => number[];
  }
}

const RECORD_FRAMES = `(() => {
  const times = [];
  let last = performance.now();
  let on = true;
  requestAnimationFrame(function frame() {
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (on) requestAnimationFrame(frame);
  });
  window.frames60 = () => { on = false; return times.slice(1); };
})()`;

async function open(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  await page.locator("#explorer-list").waitFor({ timeout: 120_000 });
  const listed = performance.now();
  await page.locator(READY).waitFor({ timeout: 120_000 });
  const painted = performance.now();
  process.stdout.write(
    `  list after ${(listed - start).toFixed(0)} ms, map painted ${(painted - listed).toFixed(0)} ms later\n`,
  );
  return painted - listed;
}

async function measure(browser: Browser, { url, size }: { url: string; size: Measured }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await addNextPaint(page);
  const { address } = await giveDebate(page, { url, size });
  process.stdout.write(`${size}\n`);
  const opened = await open(page, address);
  const edges = await page.locator(READY).getAttribute("data-edges");
  process.stdout.write(
    `  ${edges} lines; opened in ${opened.toFixed(0)} ms (target L ≤ 1000 ms)\n`,
  );
  await page.waitForTimeout(2000);
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    times.push(await toggle(page, CHOICES[Math.floor(change / 2) % CHOICES.length] ?? "Support"));
    await page.waitForTimeout(900);
  }
  process.stdout.write(
    `  filter to painted: median ${median(times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (target p95 ≤ ${FILTER_TARGET_MS[size]} ms)\n`,
  );
  if (process.env.EACH)
    process.stdout.write(`  ${times.map((time) => time.toFixed(0)).join(" ")}\n`);
  const frames = await pan(page);
  process.stdout.write(
    `  dragging: ${frames.length} frames, median ${median(frames).toFixed(0)} ms, p95 ${quantile(frames, 0.95).toFixed(0)} ms (target p95 ≤ 33 ms)\n`,
  );
  await page.close();
}

const served = await siteToMeasure();
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const size of ["M", "L"] as const) await measure(browser, { url: served.url, size });
await browser.close();
await served.stop();
