import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/**
 * A name for what would be built from these files and folders: 16 hexadecimal digits of the SHA-256 of every
 * file's path and content. The same sources have the same name on every machine, so that building again does
 * not tell readers of a new version. Places that are not there are left out.
 */
export async function computeBuildId(project: string, places: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(places.map((place) => listFiles(project, place)))).flat()) {
    hash.update(`${file.split(path.sep).join("/")}\0`);
    hash.update(await readFile(path.join(project, file)));
    hash.update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

async function listFiles(project: string, place: string): Promise<string[]> {
  const found = await stat(path.join(project, place)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  const names = (await readdir(path.join(project, place))).sort();
  return (
    await Promise.all(names.map((name) => listFiles(project, path.join(place, name))))
  ).flat();
}
