import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import type { Issue, IssueCode } from "#core/debate/issue.ts";
import { locateIssue } from "#core/debate/locate.ts";
import { parseDebateText } from "#core/debate/parse.ts";

const DEBATES_FOLDER = path.join(process.cwd(), "data", "debates");

/**
 * Reads one debate file; a broken one throws, naming file, line, column and every broken rule. So does one
 * that is not named after its debate: addresses are built from `meta.id`, and no two files can share a name.
 */
export async function readDebateFile(file: string): Promise<DebateIndex> {
  const text = await readFile(file, "utf8");
  const parsed = parseDebateText(text);
  const issues = parsed.ok ? nameIssues(file, parsed.debate.meta.id) : parsed.issues;
  if (parsed.ok && issues.length === 0) return indexDebate(parsed.debate);
  const name = path.relative(process.cwd(), file);
  const lines = issues.map((issue) => {
    const { line, column } = issue.place ?? locateIssue(text, issue.path);
    return `${name}:${line}:${column} ${issue.path} ${issue.message} [${issue.code}]`;
  });
  throw new Error(`A debate file is not valid.\n${lines.join("\n")}`);
}

type FileIssue = Omit<Issue, "code"> & { code: IssueCode | "id-not-file-name" };

function nameIssues(file: string, id: string): readonly FileIssue[] {
  const name = path.basename(file, ".json");
  if (name === id) return [];
  const message = `is "${id}", but the file is called "${name}.json"; rename the file to "${id}.json" or write "${name}" here`;
  return [{ code: "id-not-file-name", path: "meta.id", message }];
}

/** The paths of all debate files, by name. */
export async function listDebateFiles(folder: string = DEBATES_FOLDER): Promise<string[]> {
  const names = await readdir(/* turbopackIgnore: true */ folder);
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(/* turbopackIgnore: true */ folder, name));
}

let library: Promise<DebateIndex[]> | undefined;

async function readLibrary(): Promise<DebateIndex[]> {
  const files = await listDebateFiles();
  return Promise.all(files.map(readDebateFile));
}

/** Every debate, in the order of the file names. Files are read and checked once per process. */
export function listDebates(): Promise<DebateIndex[]> {
  library ??= readLibrary();
  return library;
}

/** The debate with this id, or undefined. */
export async function findDebate(id: string): Promise<DebateIndex | undefined> {
  const debates = await listDebates();
  return debates.find(({ debate }) => debate.meta.id === id);
}
