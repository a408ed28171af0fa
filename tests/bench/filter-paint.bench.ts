/**
 * From a filter change to the painted map and list, on the shipped debate with all its statements, in a real
 * browser against the built site: `npx tsx tests/bench/filter-paint.bench.ts`. The clock runs from the click
 * on a choice until the end of the frame in which the map says that it has been drawn anew (data-ready) and,
 * where any of the list is on the screen, the list has as many rows as its caption tells. Measured twice: as
 * the page opens, and scrolled so that the lower half of the map and the beginning of the list are in sight.
 */
import { chromium, type ElementHandle, type Page } from "@playwright/test";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { serve } from "#tests/support/serve.ts";
import { addNextPaint } from "./next-paint.ts";
import { median, quantile } from "./statistics.ts";

const CHANGES = Number(process.env.CHANGES ?? 60);
const ADDRESS = "/debates/el-salvador-prisons?view=all";
const CHOICES = ["Support", "Oppose", "Person", "Institution", "Mixed", "Group"];

type Checkbox = ElementHandle<HTMLInputElement>;
const PLACES = { "as it opens": false, "map and list in sight": true };

async function toggle(box: Checkbox): Promise<number> {
  return box.evaluate(async (input: HTMLInputElement) => {
    const figure = document.querySelector("figure[data-ready]");
    const table = document.querySelector('[aria-labelledby="explorer-list"] table');
    if (!(figure instanceof HTMLElement) || table === null) throw new Error("no map or no list");
    const before = figure.dataset.edges;
    const inSight = table.getBoundingClientRect().top < window.innerHeight;
    const start = performance.now();
    input.click();
    let rows = Number.NaN;
    let told = Number.NaN;
    do {
      if (performance.now() - start > 10_000) throw new Error("nothing changed in 10 s");
      await window.nextPaint();
      rows = table.querySelectorAll("tbody tr:not([hidden])").length;
      told = Number(/\d+/.exec(table.querySelector("caption")?.textContent ?? "")?.[0]);
    } while (
      figure.dataset.edges === before ||
      figure.dataset.ready !== "true" ||
      (inSight && rows !== told)
    );
    return performance.now() - start;
  });
}

/** Looked up beforehand: a search by role makes the browser work out styles of what it had left for later. */
async function findChoices(page: Page): Promise<Checkbox[]> {
  const found = CHOICES.map((name) => page.getByRole("checkbox", { name }).first().elementHandle());
  return (await Promise.all(found)) as Checkbox[]; // a checkbox is an input element
}

async function measure(page: Page): Promise<number[]> {
  const times: number[] = [];
  const choices = await findChoices(page);
  for (let change = 0; change < CHANGES; change++) {
    const choice = choices[Math.floor(change / 2) % choices.length];
    if (choice !== undefined) times.push(await toggle(choice));
    // The next click comes when the map has closed up.
    await page.waitForTimeout(700);
  }
  return times;
}

const served = await serve("npm start", { env: (port) => ({ PORT: String(port) }) });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const [place, scrolled] of Object.entries(PLACES)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await addNextPaint(page);
  await page.goto(served.url + ADDRESS);
  await page.locator('figure[data-ready="true"]').waitFor();
  if (scrolled)
    await page
      .getByRole("table")
      .first()
      .evaluate((table) => {
        window.scrollTo({ top: table.getBoundingClientRect().top - window.innerHeight / 2 });
      });
  await page.waitForTimeout(500);
  const times = await measure(page);
  process.stdout.write(
    `filter to painted map and list, shipped debate, ${place}, ${CHANGES} changes: ` +
      `median ${median(times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (target p95 ≤ 50 ms)\n`,
  );
  if (process.env.EACH) process.stdout.write(`${times.map((time) => time.toFixed(0)).join(" ")}\n`);
  await page.close();
}
await browser.close();
await served.stop();
