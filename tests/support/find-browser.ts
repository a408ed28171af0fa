import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium to test with: the one named by CHROMIUM_PATH, the system's, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...SYSTEM_PATHS, chromium.executablePath()].find(existsSync);
}

/** Like findBrowser, but installs one where there is none: Playwright's own, else Debian's. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  run("npx", ["playwright", "install", "chromium"]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to it.",
  );
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: "inherit" });
}
