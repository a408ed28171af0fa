import { readFile } from "node:fs/promises";
import path from "node:path";

/** Where the service worker of a build lies: made after the build, for it names the build's files. */
export function offlineWorkerPath(buildFolder: string): string {
  return path.resolve(process.cwd(), /* turbopackIgnore: true */ buildFolder, "offline-worker.js");
}

/** A worker that clears away whatever an earlier one left behind, and itself. */
const NO_WORKER = `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.filter((name) => name.startsWith("standpoint-")).map((name) => caches.delete(name))))
  .then(() => registration.unregister())));
`;

/** The service worker of the build that is served; one that removes itself where none was made (“next dev”). */
export async function readOfflineWorker(): Promise<string> {
  const folder = process.env.STANDPOINT_BUILD_DIR || ".next";
  return readFile(/* turbopackIgnore: true */ offlineWorkerPath(folder), "utf8").catch(
    () => NO_WORKER,
  );
}
