/**
 * `npm run audit:pages`: Lighthouse on every kind of page (median of 5, mobile and desktop presets), and the weight
 * of the scripts a page names before it is readable, next to a bare Next page built in the same run.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";
import { freePort, type Served, serve } from "#tests/support/serve.ts";
import { scriptWeight } from "./script-weight.ts";

const RUNS = Number(process.env.RUNS ?? 5);
const BARE = "tests/audit/bare";
const DEBATE = "/debates/el-salvador-prisons";
const ALL_PAGES = [
  "/",
  DEBATE,
  `${DEBATE}/actors/nayib-bukele`,
  `${DEBATE}/statements`,
  "/methods",
];
const PAGES = process.env.PAGES?.split(",") ?? ALL_PAGES;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function bareWeight(): Promise<number> {
  spawnSync("npx", ["next", "build", BARE], { stdio: "ignore" });
  const bare = await serve(`npx next start ${BARE}`, { env: (port) => ({ PORT: String(port) }) });
  const weight = await scriptWeight(bare.url);
  await bare.stop();
  for (const left of [".next", "next-env.d.ts", "tsconfig.json"]) {
    rmSync(`${BARE}/${left}`, { recursive: true, force: true });
  }
  return weight;
}

async function auditOnce(url: string, { port, desktop }: { port: number; desktop: boolean }) {
  const result = await lighthouse(
    url,
    { port, logLevel: "error", onlyCategories: [...CATEGORIES] },
    desktop ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  return result.lhr;
}

async function audit(served: Served, port: number): Promise<void> {
  for (const page of PAGES) {
    for (const desktop of [false, true]) {
      const reports: Awaited<ReturnType<typeof auditOnce>>[] = [];
      for (let run = 0; run < RUNS; run++) {
        reports.push(await auditOnce(served.url + page, { port, desktop }));
      }
      const scores = CATEGORIES.map((category) => {
        const values = reports.map((report) => (report.categories[category]?.score ?? 0) * 100);
        return `${category} ${Math.round(median(values))}`;
      });
      const metric = (id: string) => median(reports.map((r) => r.audits[id]?.numericValue ?? 0));
      const times = `LCP ${Math.round(metric("largest-contentful-paint"))} ms, TBT ${Math.round(metric("total-blocking-time"))} ms, CLS ${metric("cumulative-layout-shift").toFixed(3)}`;
      print(`${desktop ? "desktop" : "mobile "} ${page}  ${scores.join(", ")}  (${times})`);
      if (process.env.DETAILS) printFailures(reports[0]);
    }
  }
}

function printFailures(report: Awaited<ReturnType<typeof auditOnce>> | undefined): void {
  for (const result of Object.values(report?.audits ?? {})) {
    if (result.score !== null && result.score < 1) print(`    ${result.id} ${result.score}`);
  }
}

const bare = await bareWeight();
const served = await serve("npm start", { env: (port) => ({ PORT: String(port) }) });
const port = await freePort();
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu"],
});
print(`Scripts named by the HTML, gzip. Bare Next page: ${(bare / 1024).toFixed(1)} KB`);
for (const page of PAGES) {
  const weight = await scriptWeight(served.url + page);
  print(
    `  ${page}: ${(weight / 1024).toFixed(1)} KB, ${((weight - bare) / 1024).toFixed(1)} above`,
  );
}
print(`Lighthouse, median of ${RUNS}`);
await audit(served, port);
await browser.close();
await served.stop();
