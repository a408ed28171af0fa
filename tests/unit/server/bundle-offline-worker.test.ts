import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bundleOfflineWorker, listBuiltFiles } from "#server/bundle-offline-worker.ts";
import { offlineWorkerPath, readOfflineWorker } from "#server/offline-worker.ts";

let folder = "";

async function put(name: string): Promise<void> {
  const file = path.join(folder, "static", name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, "x");
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "standpoint-worker-"));
  for (const name of ["chunks/b.js", "chunks/deep/a.js", "chunks/b.js.map", "media/font.woff2"])
    await put(name);
  await put("0123456789abcdef/_buildManifest.js");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const site = (language: "en" | "es") => ({ language, folder, env: {} });

test("a build's scripts, styles and fonts are listed as a page asks for them", async () => {
  const files = ["chunks/b.js", "chunks/deep/a.js", "media/font.woff2"];
  expect(await listBuiltFiles(site("en"))).toEqual(files.map((file) => `/_next/static/${file}`));
  expect(await listBuiltFiles(site("es"))).toEqual(files.map((file) => `/es/_next/static/${file}`));
});

type Listen = (event: unknown) => void;

/** The listeners that a worker's script sets up, by the type of event. */
function runWorker(script: string): Map<string, Listen[]> {
  const listeners = new Map<string, Listen[]>();
  const self = {
    location: new URL("https://standpoint.example/sw.js"),
    registration: { scope: "https://standpoint.example/" },
    addEventListener: (type: string, listen: Listen) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listen]);
    },
    URL,
    Request,
    Response,
  };
  runInContext(script, createContext(Object.assign(self, { self })));
  return listeners;
}

test("the worker that is made runs, listens, and says which build it is of", async () => {
  await bundleOfflineWorker(site("en"), "0123456789abcdef");
  const listeners = runWorker(await readFile(offlineWorkerPath(folder), "utf8"));
  expect([...listeners.keys()]).toEqual(
    expect.arrayContaining(["install", "activate", "fetch", "message"]),
  );
  const answer = vi.fn();
  const event = { data: { kind: "build" }, ports: [{ postMessage: answer }] };
  for (const listen of listeners.get("message") ?? []) listen(event);
  expect(answer).toHaveBeenCalledExactlyOnceWith("0123456789abcdef");
});

test("where no worker was made, what is served takes an earlier one away", async () => {
  vi.stubEnv("STANDPOINT_BUILD_DIR", folder);
  const listeners = runWorker(await readOfflineWorker());
  expect([...listeners.keys()]).toEqual(["install", "activate"]);
  await bundleOfflineWorker(site("en"), "0123456789abcdef");
  expect(await readOfflineWorker()).toContain("0123456789abcdef");
});
