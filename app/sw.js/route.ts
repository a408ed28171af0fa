import { sitePath } from "#components/site-path.ts";
import { readOfflineWorker } from "#server/offline-worker.ts";

// Made after the build that it belongs to, so it is read when it is asked for.
export const dynamic = "force-dynamic";

/** The service worker: debates that were opened work without network. */
export async function GET(): Promise<Response> {
  return new Response(await readOfflineWorker(), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      // The Spanish site is /es and below, and "/es" is not below "/es/".
      "service-worker-allowed": sitePath("/"),
    },
  });
}
