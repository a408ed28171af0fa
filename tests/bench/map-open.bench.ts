/**
 * Opening the map: time from the click to the first painted frame of 350 actors, 55 positions and 1,200
 * statements, and until the drawing answers the pointer, ours next to react-cytoscapejs given the same
 * elements at the same places with the same look and without care; its first frame answers.
 * Pairs in turn, in one run: `npx tsx tests/bench/map-open.bench.ts`.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { serve } from "#tests/support/serve.ts";
import { addNextPaint } from "./next-paint.ts";
import { median } from "./statistics.ts";

const PAIRS = Number(process.env.PAIRS ?? 7);
const APP = "tests/bench/map-open";

async function open(browser: Browser, { url, button }: { url: string; button: string }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.on("pageerror", (error) => process.stderr.write(`${button}: ${error.message}\n`));
  await addNextPaint(page);
  await page.goto(url);
  await page.getByRole("button", { name: button, exact: true }).waitFor();
  const times = await page.evaluate(async (name) => {
    const buttons = [...document.querySelectorAll("button")];
    const target = buttons.find((button) => button.textContent === name);
    const start = performance.now();
    target?.click();
    let seen = Number.POSITIVE_INFINITY;
    while (!document.querySelector('figure[data-ready="true"]')) {
      if (performance.now() - start > 30_000) throw new Error(`${name}: nothing painted in 30 s`);
      const inFrame = new Promise<boolean>((found) =>
        requestAnimationFrame(() =>
          found(document.querySelector('figure[data-pictured="true"]') !== null),
        ),
      );
      await window.nextPaint();
      if (await inFrame) seen = Math.min(seen, performance.now() - start);
    }
    const answers = performance.now() - start;
    return { seen: Math.min(seen, answers), answers };
  }, button);
  await page.close();
  return times;
}

spawnSync("npx", ["next", "build", APP], { stdio: "ignore" });
const served = await serve(`npx next start ${APP}`, { env: (port) => ({ PORT: String(port) }) });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
type Times = Awaited<ReturnType<typeof open>>;
const ours: Times[] = [];
const naive: Times[] = [];
for (let pair = 0; pair < PAIRS; pair++) {
  ours.push(await open(browser, { url: served.url, button: "Ours" }));
  naive.push(await open(browser, { url: served.url, button: "Naive" }));
}
const line = (what: keyof Times) => {
  const pairs = ours.map((one, at) => [one[what], naive[at]?.[what] ?? Number.NaN] as const);
  const [us, them] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => a / b));
  return `ours ${us.toFixed(0)} ms, untuned react-cytoscapejs ${them.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`;
};
process.stdout.write(
  `map open, 350 actors / 55 positions / 1,200 statements, ${PAIRS} pairs\n` +
    `first paint: ${line("seen")} (target ≤ 0.50)\nanswers the pointer: ${line("answers")}\n`,
);
await browser.close();
await served.stop();
for (const left of [".next", "next-env.d.ts", "tsconfig.json"]) {
  rmSync(`${APP}/${left}`, { recursive: true, force: true });
}
