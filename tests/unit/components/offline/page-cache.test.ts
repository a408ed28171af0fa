import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deleteOutdated, PageCache } from "#components/offline/page-cache.ts";
import { FakeCaches } from "./fake-caches.ts";

const OLD = { build: "old", language: "en" } as const;
const NEW = { build: "new", language: "en" } as const;

let caches: FakeCaches;
let missing: string[];
let asked: string[];

beforeEach(() => {
  caches = new FakeCaches();
  missing = [];
  asked = [];
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    const text = path.endsWith("/explorer.json") ? `{"tours":[{"id":"in-class"}]}` : path;
    return Promise.resolve(new Response(text, { status: missing.includes(path) ? 404 : 200 }));
  });
});

afterEach(() => vi.unstubAllGlobals());

test("a version begins with the page for no network, the pages about the site and its icon", async () => {
  await new PageCache(NEW).fill();
  expect(caches.paths("standpoint-en-new-pages").sort()).toEqual([
    "/",
    "/icon.svg",
    "/methods",
    "/offline",
    "/own",
    "/own/notes",
  ]);
});

test("a version without the page for no network is not installed", async () => {
  missing = ["/offline"];
  await expect(new PageCache(NEW).fill()).rejects.toThrow("/offline: 404");
});

test("the Spanish pages are kept under /es", async () => {
  await new PageCache({ ...NEW, language: "es" }).fill();
  expect(caches.paths("standpoint-es-new-pages")).toEqual(
    expect.arrayContaining(["/es", "/es/offline", "/es/methods"]),
  );
  expect(asked.every((path) => path.startsWith("/es"))).toBe(true);
});

test("an opened page is kept with its debate; what is missing is left out", async () => {
  missing = ["/debates/x/tours"];
  await new PageCache(NEW).keep("/debates/x/actors/ada");
  const kept = caches.paths("standpoint-en-new-pages");
  expect(kept).toEqual(
    expect.arrayContaining(["/debates/x/actors/ada", "/debates/x", "/debates/x/explorer.json"]),
  );
  expect(kept).not.toContain("/debates/x/tours");
});

test("a kept debate brings what a class needs: tours with notes and handout, role cards", async () => {
  await new PageCache(NEW).keep("/debates/x");
  const tour = "/debates/x/tours/in-class";
  expect(caches.paths("standpoint-en-new-pages")).toEqual(
    expect.arrayContaining([tour, `${tour}/notes`, `${tour}/handout`, "/debates/x/role-cards"]),
  );
});

test("what is there already is not fetched again", async () => {
  const pages = new PageCache(NEW);
  await pages.keep("/debates/x");
  asked = [];
  await pages.keep("/debates/x/actors/ada");
  expect(asked).toEqual(["/debates/x/actors/ada"]);
});

test("a new version fetches anew what the one before kept, and only then is that deleted", async () => {
  await new PageCache(OLD).keep("/debates/x/actors/ada");
  await new PageCache({ ...OLD, language: "es" }).keep("/methods");
  await new PageCache(NEW).fill();
  expect(caches.paths("standpoint-en-old-pages")).toContain("/debates/x/actors/ada");
  expect(caches.paths("standpoint-en-new-pages")).toEqual(
    expect.arrayContaining(["/debates/x/actors/ada", "/debates/x/explorer.json"]),
  );
  await deleteOutdated(NEW);
  expect([...caches.named.keys()].sort()).toEqual([
    "standpoint-en-new-pages",
    "standpoint-es-old-pages",
  ]);
});

test("a view's query does not make another copy", () => {
  const pages = new PageCache(NEW);
  const plain = "https://standpoint.example/debates/x";
  expect(pages.keyOf(`${plain}?show=matrix&stance=oppose#list`)).toBe(plain);
  expect(pages.keyOf(plain)).toBe(plain);
});
