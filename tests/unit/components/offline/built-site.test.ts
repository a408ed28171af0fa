import { expect, test } from "vitest";
import { cacheName, holdsPages, isOutdated } from "#components/offline/built-site.ts";

const OLD = { build: "aaaa", language: "en" } as const;
const NEW = { build: "bbbb", language: "en" } as const;
const SPANISH = { build: "aaaa", language: "es" } as const;

test("a cache is named after the language, the build and what it holds", () => {
  expect(cacheName(SPANISH, "pages")).toBe("standpoint-es-aaaa-pages");
});

test("caches of another build are outdated, those of this build are not", () => {
  for (const part of ["files", "pages"] as const) {
    expect(isOutdated(cacheName(OLD, part), NEW)).toBe(true);
    expect(isOutdated(cacheName(NEW, part), NEW)).toBe(false);
  }
});

test("what the other language keeps, and what is not ours, is left alone", () => {
  expect(isOutdated(cacheName(SPANISH, "pages"), NEW)).toBe(false);
  expect(isOutdated("another-app-files", NEW)).toBe(false);
  expect(isOutdated("standpoint-en-settings", NEW)).toBe(false);
});

test("pages are looked for in one language, of whatever build", () => {
  expect(holdsPages(cacheName(OLD, "pages"), "en")).toBe(true);
  expect(holdsPages(cacheName(OLD, "files"), "en")).toBe(false);
  expect(holdsPages(cacheName(SPANISH, "pages"), "en")).toBe(false);
});
