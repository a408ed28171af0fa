/**
 * From a filter change to the painted map and list, on the shipped debate with all its statements, in a real
 * browser against the built site: `npx tsx tests/bench/filter-paint.bench.ts`. The clock runs from the click
 * on a choice until the end of the frame in which the table has its new rows and the map says that it has
 * been drawn anew (data-ready).
 */
import { chromium, type Page } from "@playwright/test";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { serve } from "#tests/support/serve.ts";
import { addNextPaint } from "./next-paint.ts";
import { median, quantile } from "./statistics.ts";

const CHANGES = Number(process.env.CHANGES ?? 60);
const ADDRESS = "/debates/el-salvador-prisons?view=all";
const CHOICES = ["Support", "Oppose", "Person", "Institution", "Mixed", "Group"];

async function toggle(page: Page, choice: string): Promise<number> {
  const box = page.getByRole("checkbox", { name: choice }).first();
  return box.evaluate(async (input: HTMLInputElement) => {
    const figure = document.querySelector("figure[data-ready]");
    if (!(figure instanceof HTMLElement)) throw new Error("no map");
    const before = figure.dataset.edges;
    const start = performance.now();
    input.click();
    do {
      if (performance.now() - start > 10_000) throw new Error("nothing changed in 10 s");
      await window.nextPaint();
    } while (figure.dataset.edges === before || figure.dataset.ready !== "true");
    return performance.now() - start;
  });
}

const served = await serve("npm start", { env: (port) => ({ PORT: String(port) }) });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await addNextPaint(page);
await page.goto(served.url + ADDRESS);
await page.locator('figure[data-ready="true"]').waitFor();
await page.waitForTimeout(500);
const times: number[] = [];
for (let change = 0; change < CHANGES; change++) {
  const choice = CHOICES[Math.floor(change / 2) % CHOICES.length] ?? "Support";
  times.push(await toggle(page, choice));
  // The next click comes when the map has closed up.
  await page.waitForTimeout(700);
}
process.stdout.write(
  `filter to painted map and list, shipped debate, ${CHANGES} changes: median ${median(times).toFixed(0)} ms, ` +
    `p95 ${quantile(times, 0.95).toFixed(0)} ms (target p95 ≤ 50 ms)\n`,
);
await browser.close();
await served.stop();
