import { utimes } from "node:fs/promises";
import { computeBuildId } from "./build-id.ts";
import { BUILD_SOURCES, buildMark } from "./build-state.ts";
import { bundleOfflineWorker } from "./bundle-offline-worker.ts";
import { listDebateFiles, readDebateFile } from "./library.ts";
import { spawnNext, waitForExit } from "./run-next.ts";
import type { SiteBuild } from "./site-builds.ts";

/** The message of every debate file that is broken; none when the site can be built. */
export async function findBrokenDebates(files?: readonly string[]): Promise<string[]> {
  const results = await Promise.allSettled(
    (files ?? (await listDebateFiles())).map(readDebateFile),
  );
  return results.flatMap((result) =>
    result.status === "rejected" ? [messageOf(result.reason)] : [],
  );
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/**
 * Checks every debate file, then makes the builds, one after the other. Gives the exit code of the first that
 * fails, else 0; problems go to `report`.
 */
export async function buildSite(
  builds: readonly SiteBuild[],
  report: (line: string) => void,
): Promise<number> {
  const broken = await findBrokenDebates();
  if (broken.length > 0) {
    for (const message of broken) report(message);
    report("The site was not built. Repair the lines named above and build again.");
    return 1;
  }
  const begun = new Date();
  const id = await computeBuildId(process.cwd(), BUILD_SOURCES);
  for (const site of builds) {
    const env = { ...site.env, STANDPOINT_BUILD: id };
    const code = await waitForExit(spawnNext({ args: ["build"], env, output: "inherit" }));
    if (code !== 0) return code;
    await bundleOfflineWorker(site, id);
    // What was saved while the build ran may not be in it.
    await utimes(buildMark(process.cwd(), site.folder), begun, begun);
  }
  return 0;
}
