import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { findOrInstallBrowser } from "#tests/support/find-browser.ts";

type Count = { passed: number; failed: number };
const UNIT_REPORT = "test-results/unit.json";
const BUILD_LOG = "test-results/build.log";
const E2E_REPORT = "test-results/e2e.json";

function run(command: string, args: string[]): boolean {
  process.stdout.write(`\n> ${[command, ...args].join(" ")}\n`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function check(command: string, args: string[]): Count {
  return run("npx", [command, ...args]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Builds the site while the unit tests run, which leave a core idle. Without a build the browser tests
 * could not start, so it counts as a check. What it says is kept in a file: nobody reads a pipe meanwhile.
 */
function buildMeanwhile(): () => Promise<Count> {
  const output = openSync(BUILD_LOG, "w");
  const build = spawn("npm", ["run", "--silent", "build"], { stdio: ["ignore", output, output] });
  const ended = once(build, "close");
  return async () => {
    process.stdout.write("\n> npm run build\n");
    const [code] = await ended;
    if (code === 0) return { passed: 1, failed: 0 };
    process.stdout.write(readFileSync(BUILD_LOG));
    return { passed: 0, failed: 1 };
  };
}

/** A suite counts its tests from its report; a run that wrote none, or ended badly all the same, failed. */
function suite({ args, report, count }: Suite): Count {
  const ended = run("npx", args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(report, "utf8")));
  return { passed, failed: Math.max(failed, ended && passed > 0 ? 0 : 1) };
}
type Suite = { args: string[]; report: string; count: (report: Report) => Count };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  stats: { expected: number; unexpected: number; flaky: number };
};

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
findOrInstallBrowser();

const counts = [
  check("next", ["typegen"]),
  check("biome", ["check", "--error-on-warnings", "."]),
  check("tsc", ["--noEmit"]),
  check("knip", []),
];
const built = buildMeanwhile();
counts.push(
  suite({
    args: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${UNIT_REPORT}`],
    report: UNIT_REPORT,
    count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  }),
  await built(),
  suite({
    args: ["playwright", "test"],
    report: E2E_REPORT,
    count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  }),
);

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
