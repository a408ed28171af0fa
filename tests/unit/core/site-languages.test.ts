import fc from "fast-check";
import { expect, test } from "vitest";
import { pathIn, readSiteLanguage, SITE_LANGUAGES, splitPath } from "#core/site-languages.ts";

const tags = SITE_LANGUAGES.map(({ tag }) => tag);
const paths = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 })
  .map((parts) => `/${parts.join("/")}`)
  .filter((path) => splitPath(path).language === "en");

test("English has the root of the site, Spanish stands under /es", () => {
  expect(pathIn("en", "/methods")).toBe("/methods");
  expect(pathIn("es", "/methods")).toBe("/es/methods");
  expect(pathIn("en", "/")).toBe("/");
  expect(pathIn("es", "/")).toBe("/es");
});

test("a path is found again in the address of every language", () => {
  fc.assert(
    fc.property(fc.constantFrom(...tags), paths, (language, path) => {
      expect(splitPath(pathIn(language, path))).toEqual({ language, path });
    }),
  );
});

test("only a whole first part names a language", () => {
  expect(splitPath("/essay")).toEqual({ language: "en", path: "/essay" });
  expect(splitPath("/es/")).toEqual({ language: "es", path: "/" });
  expect(splitPath("/es/methods")).toEqual({ language: "es", path: "/methods" });
});

test("a tag that is no language of the site is read as the first language", () => {
  expect(readSiteLanguage("es")).toBe("es");
  expect(readSiteLanguage(undefined)).toBe("en");
  expect(readSiteLanguage("tlh")).toBe("en");
});
