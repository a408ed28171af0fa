import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What a build is made from. */
export const BUILD_SOURCES = [
  "app",
  "components",
  "core",
  "server",
  "data",
  "next.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
] as const;

/** When the newest of these files and folders was changed, in milliseconds; absent ones are left out. */
export async function newestChangeMs(places: readonly string[]): Promise<number> {
  const times = await Promise.all(places.map(changeMs));
  return Math.max(0, ...times);
}

async function changeMs(place: string): Promise<number> {
  const found = await stat(place).catch(absent);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  // The folder's own time tells of files that were taken away.
  return Math.max(found.mtimeMs, await newestChangeMs(names.map((name) => path.join(place, name))));
}

/** undefined for a file that is not there; any other failure is passed on. */
function absent(failure: unknown): undefined {
  if (failure instanceof Error && "code" in failure && failure.code === "ENOENT") return undefined;
  throw failure;
}

/** The file of a build whose time says how new its sources are. */
export function buildMark(project: string, buildFolder: string): string {
  return path.resolve(project, buildFolder, "BUILD_ID");
}

export type BuildState = "fresh" | "missing" | "stale";

/** Whether the build in a folder is there and newer than everything that it is made from. */
export async function readBuildState(project: string, buildFolder: string): Promise<BuildState> {
  const built = await stat(buildMark(project, buildFolder)).catch(absent);
  if (built === undefined) return "missing";
  const changed = await newestChangeMs(BUILD_SOURCES.map((place) => path.join(project, place)));
  return changed > built.mtimeMs ? "stale" : "fresh";
}
