import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sitePath } from "#components/site-path.ts";

/** A path of the site that is written out, and is neither given to sitePath nor to next/link. */
const PLAIN_PATH = /href=["']\/|(?<!sitePath\(\s*)["'`]\/(?:debates|methods)\b/g;

/** Its paths are without the root of a language, and are kept by the worker of each language. */
const WITHOUT_ROOT = "offline/kept-paths.ts";

test("every path that is written out is made one of the language's site", () => {
  const found = ["components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("messages"))
      .filter((name) => name !== WITHOUT_ROOT)
      .map((name) => path.join(folder, name))
      .flatMap((file) => {
        const text = readFileSync(file, "utf8").replaceAll(
          /<Link[^>]*>|^\s*(?:\/\/|\/?\*).*$/gm,
          "",
        );
        return [...text.matchAll(PLAIN_PATH)].map(([plain]) => `${file}: ${plain}`);
      }),
  );
  expect(found).toEqual([]);
});

test("in the English build a path of the site is as it is written", () => {
  expect(sitePath("/methods#ties")).toBe("/methods#ties");
  expect(sitePath("/")).toBe("/");
});
