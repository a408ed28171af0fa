import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchGoneFiles } from "#components/offline/gone-files.ts";

class FakeScript extends EventTarget {
  constructor(readonly src: string) {
    super();
  }
}
class FakeLink extends EventTarget {
  constructor(readonly href: string) {
    super();
  }
}

const CHUNK = "https://standpoint.example/_next/static/chunks/0a1b.js";
let page: EventTarget;
let left: AbortController;
let answer: () => Promise<Response>;
const onOld = vi.fn();

beforeEach(() => {
  page = new EventTarget();
  left = new AbortController();
  onOld.mockClear();
  answer = () => Promise.resolve(new Response(null, { status: 404 }));
  vi.stubGlobal("window", page);
  vi.stubGlobal("HTMLScriptElement", FakeScript);
  vi.stubGlobal("HTMLLinkElement", FakeLink);
  vi.stubGlobal("fetch", () => answer());
  watchGoneFiles(onOld, left.signal);
});

afterEach(() => vi.unstubAllGlobals());

async function fail(target: EventTarget): Promise<void> {
  const event = new Event("error");
  Object.defineProperty(event, "target", { value: target });
  page.dispatchEvent(event);
  await new Promise((done) => setTimeout(done, 5));
}

test("a script or a style that the server no longer has means that the page is old", async () => {
  await fail(new FakeScript(CHUNK));
  await fail(new FakeLink(CHUNK.replace(".js", ".css")));
  expect(onOld).toHaveBeenCalledTimes(2);
});

test("a script that only did not come is not gone", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  await fail(new FakeScript(CHUNK));
  answer = () => Promise.resolve(new Response(null, { status: 200 }));
  await fail(new FakeScript(CHUNK));
  answer = () => Promise.resolve(new Response(null, { status: 502 }));
  await fail(new FakeScript(CHUNK));
  expect(onOld).not.toHaveBeenCalled();
});

test("errors of anything else are not looked at", async () => {
  await fail(new FakeScript("https://standpoint.example/other.js"));
  await fail(new FakeScript(""));
  await fail(page);
  left.abort();
  await fail(new FakeScript(CHUNK));
  expect(onOld).not.toHaveBeenCalled();
});
