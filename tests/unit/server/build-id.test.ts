import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { computeBuildId } from "#server/build-id.ts";

let project = "";
const id = () => computeBuildId(project, ["app", "package.json", "not-there"]);

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "standpoint-id-"));
  await mkdir(path.join(project, "app", "deep"), { recursive: true });
  await writeFile(path.join(project, "app", "deep", "page.tsx"), "one");
  await writeFile(path.join(project, "package.json"), "{}");
});

afterEach(() => rm(project, { recursive: true }));

test("the same sources have the same name, in whatever folder they lie", async () => {
  const before = await id();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  const moved = `${project}-moved`;
  await rename(project, moved);
  project = moved;
  expect(await id()).toBe(before);
});

test("another content, another name of a file, one file more: another name each", async () => {
  const seen = [await id()];
  await writeFile(path.join(project, "app", "deep", "page.tsx"), "two");
  seen.push(await id());
  await rename(path.join(project, "app/deep/page.tsx"), path.join(project, "app/deep/other.tsx"));
  seen.push(await id());
  await writeFile(path.join(project, "app", "empty.ts"), "");
  seen.push(await id());
  expect(new Set(seen).size).toBe(seen.length);
});

test("what no build is made from does not change the name", async () => {
  const before = await id();
  await writeFile(path.join(project, "readme.md"), "hello");
  expect(await id()).toBe(before);
});
