/**
 * Checking a debate file of 20 MB in the browser, on the built site: time from the choice of the file until
 * the page says that it is kept, and the longest time the page could not answer meanwhile:
 * `npx tsx tests/bench/own-file.bench.ts`. The first file of a visit also loads what checks.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { serve } from "#tests/support/serve.ts";

declare global {
  interface Window {
    longTasks: number[];
  }
}

const RECORD_LONG_TASKS = `window.longTasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
}).observe({ type: "longtask" });`;

/** A valid debate of 20,000 statements, padded to 20 MB. */
function largeFile(folder: string): string {
  const size = { actors: 900, positions: 40, statements: 20_000, camps: 3, seed: 2 };
  const debate = generateDebate(size);
  const statements = debate.statements.map((one) => ({ ...one, caution: "x ".repeat(220).trim() }));
  const file = path.join(folder, "large.json");
  writeFileSync(file, JSON.stringify({ ...debate, statements }, null, 1));
  return file;
}

const folder = mkdtempSync(path.join(tmpdir(), "own-file-"));
const file = largeFile(folder);
const served = await serve("npm start", { env: (port) => ({ PORT: String(port) }) });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.goto(served.url);
await page.evaluate(RECORD_LONG_TASKS);
const start = performance.now();
await page.getByLabel(words.label).setInputFiles(file);
await page.getByRole("status").filter({ hasText: words.keeping.kept }).waitFor();
const seconds = (performance.now() - start) / 1000;
const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
process.stdout.write(
  `own file of 20 MB: checked and kept in ${seconds.toFixed(1)} s (target ≤ 3 s), ` +
    `longest task of the page ${longest.toFixed(0)} ms (target ≤ 100 ms; 0: none above 50)\n`,
);
await browser.close();
await served.stop();
rmSync(folder, { recursive: true });
