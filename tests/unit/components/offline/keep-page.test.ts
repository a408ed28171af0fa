import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepPage } from "#components/offline/keep-page.ts";

const postMessage = vi.fn();
const english = {
  scope: "https://standpoint.example/",
  active: { state: "activated", postMessage },
};
const register = vi.fn();
const getRegistration = vi.fn();

beforeEach(() => {
  for (const each of [postMessage, register, getRegistration]) each.mockReset();
  register.mockResolvedValue(english);
  getRegistration.mockResolvedValue(undefined);
  vi.stubGlobal("navigator", { serviceWorker: { register, getRegistration } });
});

afterEach(() => vi.unstubAllGlobals());

test("the first page of a debate brings the worker, and is kept", async () => {
  expect(await keepPage("/debates/x/actors/ada")).toBe(english);
  expect(register).toHaveBeenCalledExactlyOnceWith("/sw.js", {
    scope: "/",
    updateViaCache: "none",
  });
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({
    kind: "keep",
    path: "/debates/x/actors/ada",
  });
});

test("who reads only about the site gets no worker; one that is there keeps the page", async () => {
  expect(await keepPage("/methods")).toBeUndefined();
  getRegistration.mockResolvedValue(english);
  expect(await keepPage("/methods")).toBe(english);
  expect(register).not.toHaveBeenCalled();
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ kind: "keep", path: "/methods" });
});

test("another language's worker is not taken for this one's", async () => {
  getRegistration.mockResolvedValue({ ...english, scope: "https://standpoint.example/es" });
  expect(await keepPage("/methods")).toBeUndefined();
});

test("a worker that is still being installed keeps the page once it is active", async () => {
  const installing = Object.assign(new EventTarget(), { state: "installing", postMessage });
  register.mockResolvedValue({ ...english, active: null, waiting: null, installing });
  await keepPage("/debates/x");
  expect(postMessage).not.toHaveBeenCalled();
  installing.state = "activated";
  installing.dispatchEvent(new Event("statechange"));
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
});

test("plain HTTP, a browser that refuses and one that forbids to ask leave the page as it is", async () => {
  vi.stubGlobal("navigator", {});
  expect(await keepPage("/debates/x")).toBeUndefined();
  register.mockRejectedValue(new DOMException("private window", "SecurityError"));
  vi.stubGlobal("navigator", { serviceWorker: { register, getRegistration } });
  expect(await keepPage("/debates/x")).toBeUndefined();
  const forbidden = {
    get serviceWorker(): never {
      throw new DOMException("shut-off frame", "SecurityError");
    },
  };
  vi.stubGlobal("navigator", forbidden);
  expect(await keepPage("/debates/x")).toBeUndefined();
});
