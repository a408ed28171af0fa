import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/datasets/**/*.test.ts"],
    // CSS Modules give their own names back, so that markup can be tested without a bundler.
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
