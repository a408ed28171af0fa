import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newestChangeMs, readBuildState } from "#server/build-state.ts";

let project = "";

async function put(name: string, minute: number): Promise<void> {
  const file = path.join(project, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, "x");
  await setMinute(name, minute);
}

async function setMinute(name: string, minute: number): Promise<void> {
  const time = new Date(Date.UTC(2026, 0, 1, 0, minute));
  await utimes(path.join(project, name), time, time);
}

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "standpoint-build-"));
  await put("app/page.tsx", 1);
  await put("data/debates/x.json", 2);
  await put("package.json", 3);
  for (const folder of ["data/debates", "data", "app"]) await setMinute(folder, 3);
});

afterEach(() => rm(project, { recursive: true }));

test("a project that was never built has no build", async () => {
  expect(await readBuildState(project, ".next")).toBe("missing");
});

test("a build newer than every source is fresh", async () => {
  await put(".next/BUILD_ID", 4);
  expect(await readBuildState(project, ".next")).toBe("fresh");
});

test("a changed file deep in a source folder makes the build stale", async () => {
  await put(".next/BUILD_ID", 4);
  await put("data/debates/x.json", 5);
  expect(await readBuildState(project, ".next")).toBe("stale");
});

test("a file that was taken away makes the build stale", async () => {
  await put("app/old.tsx", 1);
  await setMinute("app", 3);
  await put(".next/BUILD_ID", 4);
  await rm(path.join(project, "app/old.tsx"));
  expect(await readBuildState(project, ".next")).toBe("stale");
});

test("a change outside the sources leaves the build fresh", async () => {
  await put(".next/BUILD_ID", 4);
  await put("docs/readme.md", 5);
  expect(await readBuildState(project, ".next")).toBe("fresh");
});

test("the build folder named by the environment is the one that counts", async () => {
  await put(".next-other/BUILD_ID", 4);
  expect(await readBuildState(project, ".next")).toBe("missing");
  expect(await readBuildState(project, ".next-other")).toBe("fresh");
});

test("of nothing the newest change is at the beginning of time", async () => {
  expect(await newestChangeMs([])).toBe(0);
  expect(await newestChangeMs([path.join(project, "nowhere")])).toBe(0);
});
