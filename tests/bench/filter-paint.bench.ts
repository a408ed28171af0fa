/**
 * From a filter change to the painted map and list, on the shipped debate with all its statements, in a real
 * browser against the built site: `npx tsx tests/bench/filter-paint.bench.ts`. The clock runs from the click
 * on a choice until the end of the frame in which the map says that it has been drawn anew (data-ready) and what
 * the window holds of the list is what it will be when all has come to rest: the same caption, the same rows one
 * after the other. Measured twice: as the page opens, and scrolled so that the lower half of the map and the
 * beginning of the list are in sight.
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

/** One frame after the click: when it ended, whether the map was ready, and the rows and caption in the window. */
type Frame = { ms: number; ready: boolean; seen: string };

async function toggle(box: Checkbox): Promise<number> {
  const { frames, settled } = await box.evaluate(async (input: HTMLInputElement) => {
    const figure = document.querySelector("figure[data-ready]");
    const table = document.querySelector('[aria-labelledby="explorer-list"] table');
    if (!(figure instanceof HTMLElement) || table === null) throw new Error("no map or no list");
    // An arrow in a variable would be given a name by the compiler, with a helper the page does not have.
    const list = {
      read(whole: boolean): string {
        const parts = [...table.querySelectorAll("caption, tbody tr:not([hidden])")];
        const read = whole
          ? parts
          : parts.filter((part) => {
              const { top, bottom } = part.getBoundingClientRect();
              return bottom > 0 && top < window.innerHeight;
            });
        return read.map((part) => `<${part.textContent}>`).join("");
      },
    };
    const before = figure.dataset.edges;
    const frames: Frame[] = [];
    const start = performance.now();
    input.click();
    while (performance.now() - start < 400) {
      await window.nextPaint();
      const ms = performance.now() - start;
      const ready = figure.dataset.edges !== before && figure.dataset.ready === "true";
      frames.push({ ms, ready, seen: list.read(false) });
    }
    // The next click comes when the map has closed up.
    await new Promise((done) => setTimeout(done, 500));
    return { frames, settled: list.read(true) };
  });
  const painted = frames.find(({ ready, seen }) => ready && settled.includes(seen));
  if (painted === undefined) throw new Error("not painted in 400 ms");
  return painted.ms;
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
