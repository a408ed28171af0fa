import { CacheFirst, NetworkFirst, NetworkOnly, Serwist, type SerwistPlugin } from "serwist";
import { cacheName } from "./built-site.ts";
import { deleteOutdated, PageCache } from "./page-cache.ts";
import { type RequestKind, requestKind } from "./request-kind.ts";
import type { BuiltFiles, WorkerScope } from "./worker-scope.ts";
import type { ToWorker } from "./worker-words.ts";

declare const self: WorkerScope;
declare const BUILT_SITE: BuiltFiles;

/** A slow network is given this long where there is a copy; without one it is given all the time it needs. */
const NETWORK_WITHIN_S = 3;

const pages = new PageCache(BUILT_SITE);
const files = cacheName(BUILT_SITE, "files");
const here = { origin: self.location.origin, language: BUILT_SITE.language };

/** Pages and data are kept whatever the query asks for; missing, moved and broken ones are not. */
const keeping: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pages.keyOf(request.url),
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? response : null,
  cacheDidUpdate: () => pages.trim(),
};

const saying: SerwistPlugin = { handlerDidError: () => pages.offlinePage() };

/** `next dev` gives files of changing content under one name: those are not marked as lasting. */
const lasting: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && response.headers.get("cache-control")?.includes("immutable")
      ? response
      : null,
};

/**
 * What a worker of the page is told stands behind the # of its address, and a copy knows its address without it:
 * the answer without an address leaves the worker the one that was asked for.
 */
const withoutAddress: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === "worker" ? new Response(response.body, response) : response,
};

const networkFirst = {
  cacheName: pages.name,
  networkTimeoutSeconds: NETWORK_WITHIN_S,
  matchOptions: { ignoreVary: true },
};

function isOf(kind: RequestKind) {
  return ({ request }: { request: Request }) => requestKind(request, here) === kind;
}

const serwist = new Serwist({
  // Named after their content: the address is the revision.
  precacheEntries: BUILT_SITE.files.map((url) => ({ url, revision: null })),
  precacheOptions: { cacheName: files, concurrency: 4, plugins: [withoutAddress] },
  clientsClaim: true,
  runtimeCaching: [
    // Files of a newer build, which a page asks for before this worker is replaced.
    {
      matcher: isOf("file"),
      handler: new CacheFirst({ cacheName: files, plugins: [lasting, withoutAddress] }),
    },
    {
      matcher: isOf("page"),
      handler: new NetworkFirst({ ...networkFirst, plugins: [keeping, saying] }),
    },
    { matcher: isOf("data"), handler: new NetworkFirst({ ...networkFirst, plugins: [keeping] }) },
    { matcher: isOf("strange-page"), handler: new NetworkOnly({ plugins: [saying] }) },
  ],
});

self.addEventListener("install", (event) => event.waitUntil(pages.fill()));
self.addEventListener("activate", (event) => event.waitUntil(deleteOutdated(BUILT_SITE)));
self.addEventListener("message", (event) => {
  // Only pages of this site can write to its worker.
  const words = event.data as ToWorker;
  if (words.kind === "build") event.ports[0]?.postMessage(BUILT_SITE.build);
  if (words.kind === "take-over") event.waitUntil(self.skipWaiting());
  if (words.kind === "keep") event.waitUntil(pages.keep(words.path));
});
serwist.addEventListeners();
