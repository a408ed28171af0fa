import { expect, test } from "vitest";
import { type RequestKind, requestKind } from "#components/offline/request-kind.ts";
import { SITE_LANGUAGES, type SiteLanguage } from "#core/site-languages.ts";

const ORIGIN = "https://standpoint.example";

function kindOf(
  path: string,
  asked: Partial<Request> & { language?: SiteLanguage } = {},
): RequestKind {
  const { method = "GET", mode = "navigate", language = "en" } = asked;
  return requestKind(
    { method, mode, url: new URL(path, ORIGIN).href },
    { origin: ORIGIN, language },
  );
}

test.each([
  "/",
  "/offline",
  "/methods",
  "/own",
  "/own?debate=mine",
  "/debates/school-phones",
  "/debates/school-phones?show=matrix&stance=oppose",
  "/debates/school-phones/statements",
  "/debates/school-phones/actors/ada",
  "/debates/school-phones/tours/in-class/notes",
])("%s is a page: the network first", (path) => {
  expect(kindOf(path)).toBe("page");
});

test.each([
  "/debates/school-phones/explorer.json",
  "/debates/school-phones/data.json",
  "/debates/school-phones/statements.csv",
  "/statements-template.csv",
  "/icon.svg?icon.0oo7s0t8.svg",
])("%s is data, whether it is fetched or opened", (path) => {
  expect(kindOf(path, { mode: "cors" })).toBe("data");
  expect(kindOf(path)).toBe("data");
});

test("files named after their content are answered from the device", () => {
  expect(kindOf("/_next/static/chunks/0a1b.js", { mode: "no-cors" })).toBe("file");
  expect(kindOf("/_next/static/media/font.woff2", { mode: "cors" })).toBe("file");
});

test.each([
  "/rooms/ABCD",
  "/room/ABCD",
  "/rooms",
  "/api/rooms/ABCD",
  "/embed/school-phones",
  "/sw.js",
])("%s meets the network as it is, whatever asks for it", (path) => {
  for (const mode of ["navigate", "cors", "same-origin"] as const) {
    expect(kindOf(path, { mode })).toBe("leave");
  }
});

test.each(["POST", "PUT", "DELETE", "HEAD"])("a %s request is left alone", (method) => {
  for (const path of ["/", "/debates/x", "/debates/x/data.json", "/_next/static/chunks/a.js"]) {
    expect(kindOf(path, { method })).toBe("leave");
  }
});

test("what Next fetches to move to a page is not answered with that page's HTML", () => {
  expect(kindOf("/methods?_rsc=1a2b", { mode: "cors" })).toBe("leave");
  expect(kindOf("/debates/school-phones", { mode: "cors" })).toBe("leave");
});

test("a page that is not known is never kept, but is told about when there is no network", () => {
  for (const path of ["/nothing-here", "/debates", "/debates/%2e%2e/x", "/debates/x//y"]) {
    expect(kindOf(path)).toBe("strange-page");
    expect(kindOf(path, { mode: "cors" })).toBe("leave");
  }
});

test("other origins are left alone", () => {
  expect(kindOf("https://elsewhere.example/debates/x")).toBe("leave");
  expect(kindOf("http://standpoint.example/debates/x")).toBe("leave");
});

test("each language's worker keeps its own pages and files only", () => {
  for (const { tag } of SITE_LANGUAGES) {
    const mine = tag === "en" ? "" : `/${tag}`;
    const others = tag === "en" ? "/es" : "";
    expect(kindOf(`${mine}/methods`, { language: tag })).toBe("page");
    expect(kindOf(`${mine}/_next/static/chunks/a.js`, { language: tag, mode: "no-cors" })).toBe(
      "file",
    );
    expect(kindOf(`${others}/methods`, { language: tag })).toBe("strange-page");
    expect(kindOf(`${others}/methods`, { language: tag, mode: "cors" })).toBe("leave");
    expect(kindOf(`${others}/embed/x`, { language: tag })).toBe("leave");
    expect(kindOf(`${others}/_next/static/chunks/a.js`, { language: tag, mode: "no-cors" })).toBe(
      "leave",
    );
  }
  expect(kindOf("/es", { language: "es" })).toBe("page");
});
