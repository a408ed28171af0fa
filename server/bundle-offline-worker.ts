import { readdir } from "node:fs/promises";
import path from "node:path";
import { build as bundle } from "esbuild";
import { pathIn } from "#core/site-languages.ts";
import { offlineWorkerPath } from "./offline-worker.ts";
import type { SiteBuild } from "./site-builds.ts";

const SOURCE = path.join("components", "offline", "service-worker.ts");

/** The folders of a build whose files are named after their content, below “static”. */
const LASTING_FOLDERS = ["chunks", "media"];

/** The addresses of every script, style and font of a finished build, sorted. */
export async function listBuiltFiles({ folder, language }: SiteBuild): Promise<string[]> {
  const found = await Promise.all(
    LASTING_FOLDERS.map(async (name) => {
      const entries = await readdir(path.join(folder, "static", name), {
        recursive: true,
        withFileTypes: true,
      });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
        .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name));
    }),
  );
  return found
    .flat()
    .map((file) => pathIn(language, `/_next/${file.split(path.sep).join("/")}`))
    .sort();
}

/** Makes the service worker of a finished build: one script that knows the build's files by name. */
export async function bundleOfflineWorker(site: SiteBuild, buildId: string): Promise<void> {
  const built = {
    build: buildId,
    language: site.language,
    files: await listBuiltFiles(site),
  };
  await bundle({
    entryPoints: [SOURCE],
    outfile: offlineWorkerPath(site.folder),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {
      BUILT_SITE: JSON.stringify(built),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    logLevel: "error",
  });
}
