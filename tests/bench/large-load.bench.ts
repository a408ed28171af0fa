/**
 * A large debate from a reader's file: time from the choice of the file until it is checked and kept, from its
 * address until its list is there, the longest time the page could not answer in each, and the memory of the
 * page once all is drawn (JavaScript heap after a collection, by the browser's own count):
 * `npx tsx tests/bench/large-load.bench.ts`, on the built site or on the one at SITE.
 */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { giveDebate, LARGE_SIZES, type LargeSize, siteToMeasure } from "./large-debate.ts";
import { addLongTasks, longestTask } from "./long-tasks.ts";

const HEAP_TARGET_MB: Partial<Record<LargeSize, number>> = { L: 150, XL: 400 };
const LIST = "#explorer-list";

async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1_000_000;
}

async function measure(browser: Browser, { url, size }: { url: string; size: LargeSize }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await addLongTasks(page);
  const { address, checkedMs } = await giveDebate(page, { url, size });
  const checking = await longestTask(page);
  // As a reader comes back to it: everything anew, from what the browser keeps.
  const start = performance.now();
  await page.goto(address);
  await page.locator(LIST).waitFor({ timeout: 120_000 });
  const listMs = performance.now() - start;
  await page.locator('figure[data-ready="true"]').waitFor({ timeout: 120_000 });
  const mapMs = performance.now() - start;
  await page.waitForTimeout(2000);
  const opening = await longestTask(page);
  const heap = await heapMegabytes(page);
  await page.close();
  const target = HEAP_TARGET_MB[size];
  const { actors, positions, statements } = LARGE_SIZES[size];
  process.stdout.write(
    `${size} (${actors} actors, ${positions} positions, ${statements} statements)\n` +
      `  checked and kept in ${seconds(checkedMs)}, longest task ${checking.toFixed(0)} ms\n` +
      `  list there after ${seconds(listMs)}, map after ${seconds(mapMs)}, longest task ${opening.toFixed(0)} ms (target ≤ 100 ms)\n` +
      `  heap ${heap.toFixed(0)} MB${target === undefined ? "" : ` (target ≤ ${target} MB)`}\n`,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

const served = await siteToMeasure();
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const size of ["M", "L", "XL"] as const) await measure(browser, { url: served.url, size });
await browser.close();
await served.stop();
