/**
 * Checking debate files of 20 MB in the browser, on the built site, one in order and one full of problems: time
 * from the choice of the file until the page says what it found, and the longest time the page could not answer
 * meanwhile: `npx tsx tests/bench/own-file.bench.ts`. The first file of a visit also loads what checks.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { serve } from "#tests/support/serve.ts";
import { addLongTasks, longestTask } from "./long-tasks.ts";

/** A debate of 20,000 statements, padded to 20 MB. */
function largeDebate(): Debate {
  const size = { actors: 900, positions: 40, statements: 20_000, camps: 3, seed: 2 };
  const debate = generateDebate(size);
  const statements = debate.statements.map((one) => ({ ...one, caution: "x ".repeat(220).trim() }));
  return { ...debate, statements };
}

/** The same with some 30,000 problems: every statement names an unknown actor, every other one an unknown source. */
function withProblems(debate: Debate): Debate {
  const statements = debate.statements.map((one, number) => ({
    ...one,
    actor: `${one.actor}-x`,
    ...(number % 2 === 0 ? { source: `${one.source}-x` } : {}),
  }));
  return { ...debate, statements };
}

const folder = mkdtempSync(path.join(tmpdir(), "own-file-"));
const served = await serve("npm start", { env: (port) => ({ PORT: String(port) }) });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});

/** Chooses a file on a new page: seconds until its result is said, and the longest task of the page in ms. */
async function measure(name: string, { debate, said }: { debate: object; said: string }) {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(debate, null, 1));
  const page = await browser.newPage();
  await addLongTasks(page);
  await page.goto(served.url);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.longTasks.splice(0));
  const start = performance.now();
  await page.getByLabel(words.label).setInputFiles(file);
  await page.getByRole("status").filter({ hasText: said }).waitFor();
  const seconds = (performance.now() - start) / 1000;
  // What follows the words, as the list, is part of it.
  await page.waitForTimeout(1000);
  return { page, seconds, longest: await longestTask(page) };
}

const debate = largeDebate();
const kept = await measure("large.json", { debate, said: words.keeping.kept });
process.stdout.write(
  `own file of 20 MB: checked and kept in ${kept.seconds.toFixed(1)} s (target ≤ 3 s), ` +
    `longest task of the page ${kept.longest.toFixed(0)} ms (target ≤ 100 ms; 0: none above 50)\n`,
);
const broken = await measure("broken.json", {
  debate: withProblems(debate),
  said: words.problemsLead,
});
await broken.page.evaluate(() => window.longTasks.splice(0));
// Pressed from inside the page: looking for a button by its role would take the page's time too.
const more = await broken.page.getByRole("button", { name: /^Show 100 more/ }).elementHandle();
for (let press = 0; press < 20; press += 1) {
  await more?.evaluate((button) => (button as HTMLElement).click());
  await broken.page.waitForTimeout(300);
}
process.stdout.write(
  `the same with 30,000 problems: listed in ${broken.seconds.toFixed(1)} s, ` +
    `longest task of the page ${broken.longest.toFixed(0)} ms, ` +
    `${(await longestTask(broken.page)).toFixed(0)} ms while 2,000 more are shown (target ≤ 100 ms)\n`,
);
await browser.close();
await served.stop();
rmSync(folder, { recursive: true });
