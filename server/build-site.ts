import { listDebateFiles, readDebateFile } from "./library.ts";
import { spawnNext, waitForExit } from "./run-next.ts";

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

/** Checks every debate file, then builds the site. Gives the exit code; problems go to `report`. */
export async function buildSite(report: (line: string) => void): Promise<number> {
  const broken = await findBrokenDebates();
  if (broken.length > 0) {
    for (const message of broken) report(message);
    report("The site was not built. Repair the lines named above and build again.");
    return 1;
  }
  return waitForExit(spawnNext(["build"]));
}
