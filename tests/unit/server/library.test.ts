import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findBrokenDebates } from "#server/build-site.ts";
import { findDebate, listDebateFiles, listDebates, readDebateFile } from "#server/library.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "standpoint-library-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

test("both shipped debates are in the library", async () => {
  const ids = (await listDebates()).map(({ debate }) => debate.meta.id);
  expect(ids).toContain("el-salvador-prisons");
  expect(ids.length).toBeGreaterThanOrEqual(2);
});

test("the library is read once per process", async () => {
  const [one, other] = [await listDebates(), await listDebates()];
  expect(one[0]).toBe(other[0]);
});

test("a debate is found by its id, an unknown one is not", async () => {
  expect((await findDebate("el-salvador-prisons"))?.debate.meta.id).toBe("el-salvador-prisons");
  expect(await findDebate("nowhere")).toBeUndefined();
});

test("the whole debate as a selection holds every statement", async () => {
  const index = await findDebate("el-salvador-prisons");
  if (index === undefined) throw new Error("the debate is shipped");
  const selection = selectWholeDebate(index);
  expect(selection.statements).toHaveLength(index.statements.length);
  expect(selectWholeDebate(index)).toBe(selection);
});

test("debate files are listed by name, other files are not", async () => {
  await put("b.json", "{}");
  await put("a.json", "{}");
  await put("notes.txt", "");
  const names = (await listDebateFiles(folder)).map((file) => path.basename(file));
  expect(names).toEqual(["a.json", "b.json"]);
});

test("a broken file is refused with file, line, column, place and rule", async () => {
  const debate = buildDebate({ statements: [{ id: "s-1" }] });
  const [first] = debate.statements;
  const broken = { ...debate, statements: [{ ...first, actor: "nobody-here" }] };
  const file = await put("broken.json", JSON.stringify(broken, undefined, 2));
  await expect(readDebateFile(file)).rejects.toThrow(
    /broken\.json:\d+:\d+ statements\[0\]\.actor .*nobody-here.*\[unknown-actor\]/,
  );
});

test("a file that is no JSON is refused with the line of the fault", async () => {
  const file = await put("syntax.json", '{\n  "meta": ,\n}');
  await expect(readDebateFile(file)).rejects.toThrow(/syntax\.json:2:\d+ .*\[invalid-json\]/);
});

test("a file that is not named after its debate is refused at its id", async () => {
  const debate = buildDebate();
  const text = JSON.stringify(debate, undefined, 2);
  const file = await put("another-name.json", text);
  await expect(readDebateFile(file)).rejects.toThrow(
    /another-name\.json:\d+:\d+ meta\.id is ".+", but the file is called "another-name\.json"; .*\[id-not-file-name\]/,
  );
  const named = await put(`${debate.meta.id}.json`, text);
  expect((await readDebateFile(named)).debate.meta.id).toBe(debate.meta.id);
});

test("every broken file is named before anything is built", async () => {
  const debate = buildDebate();
  const good = await put(`${debate.meta.id}.json`, JSON.stringify(debate));
  const one = await put("one.json", "");
  const two = await put("two.json", "[]");
  const messages = await findBrokenDebates([one, good, two]);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain("one.json:1:1");
  expect(messages[1]).toContain("two.json:1:1");
});
