import { defineConfig } from "@playwright/test";
import { findBrowser } from "#tests/support/find-browser.ts";

const port = Number(process.env.TEST_PORT ?? 3210);
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A busy machine can miss a deadline once. What needs a second try is named in the report as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Copies kept by one test must not answer another; tests/e2e/offline.spec.ts allows them for itself.
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    // Recording every action doubles the time of the long tables; a failure is repeated by hand with --trace on.
    trace: "off",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  webServer: {
    command: "npm start",
    env: { PORT: String(port), HOST: "localhost" },
    url: `http://localhost:${port}`,
    // Two builds on a busy machine take their time.
    timeout: 900_000,
    reuseExistingServer: !process.env.CI,
  },
});
