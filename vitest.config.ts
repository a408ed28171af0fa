import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Laws run hundreds of cases; a busy machine may take its time.
    testTimeout: 60_000,
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/datasets/**/*.test.ts"],
    // Files share the modules they import: that halves the time, and each test puts back what it changes.
    pool: "threads",
    isolate: false,
    // CSS Modules give their own names back, so that markup can be tested without a bundler.
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
