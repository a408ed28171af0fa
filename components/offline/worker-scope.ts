import type { BuiltSite } from "./built-site.ts";

// TypeScript's library for service workers does not go together with the one for pages in one project:
// this is the part of it that our worker uses.

type LastingEvent = Event & { waitUntil: (task: Promise<unknown>) => void };

export type WorkerScope = {
  readonly location: Location;
  skipWaiting: () => Promise<void>;
  addEventListener: ((
    type: "install" | "activate",
    listen: (event: LastingEvent) => void,
  ) => void) &
    ((type: "message", listen: (event: LastingEvent & MessageEvent<unknown>) => void) => void);
};

/** What server/bundle-offline-worker.ts puts in the place of BUILT_SITE. */
export type BuiltFiles = BuiltSite & {
  /** The addresses of every script, style and font of the build. */
  files: readonly string[];
};
