import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";

const FOLDER = join(import.meta.dirname, "../../data/debates");

/** The file names of the shipped debates. */
export function debateFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
}

export function readDebateText(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

/** A shipped debate; throws with all problems when the file has any. */
export function readDebate(file: string): Debate {
  const parsed = parseDebateText(readDebateText(file));
  if (parsed.ok) return parsed.debate;
  throw new Error(
    parsed.issues.map(({ path, message }) => `${file}: ${path} ${message}`).join("\n"),
  );
}
