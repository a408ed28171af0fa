import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import type { Issue, IssueCode } from "#core/debate/issue.ts";
import { locateIssue } from "#core/debate/locate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { readersDebate } from "#core/debate/readers-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { readSiteLanguage } from "#core/site-languages.ts";

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

type FileIssue = Pick<Issue, "path" | "message" | "place"> & {
  code: IssueCode | "id-not-file-name";
};

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

/** A debate as its file has it, and as the readers of this build's language get it. */
type Held = { whole: Debate; index: DebateIndex };

let library: Promise<Held[]> | undefined;

async function readLibrary(): Promise<Held[]> {
  const language = readSiteLanguage(process.env.STANDPOINT_LANGUAGE);
  const files = await listDebateFiles();
  const wholes = await Promise.all(files.map(readDebateFile));
  return wholes.map(({ debate }) => ({
    whole: debate,
    index: indexDebate(readersDebate(debate, language)),
  }));
}

/** Files are read and checked once per process. */
function holdLibrary(): Promise<Held[]> {
  library ??= readLibrary();
  return library;
}

/** Every debate in this build's language, in the order of the file names. */
export async function listDebates(): Promise<DebateIndex[]> {
  return (await holdLibrary()).map(({ index }) => index);
}

/** The debate with the fewest statements: an example that can be followed by hand, or copied to begin one's own. */
export async function findSmallestDebate(): Promise<DebateIndex | undefined> {
  const debates = await listDebates();
  return [...debates].sort((a, b) => a.statements.length - b.statements.length)[0];
}

/** The debate with this id in this build's language, or undefined. */
export async function findDebate(id: string): Promise<DebateIndex | undefined> {
  const debates = await listDebates();
  return debates.find(({ debate }) => debate.meta.id === id);
}

/** The debate with this id as its file has it: in its own language, with its translations. */
export async function findWholeDebate(id: string): Promise<Debate | undefined> {
  const held = await holdLibrary();
  return held.find(({ whole }) => whole.meta.id === id)?.whole;
}
