import { type SiteLanguage, splitPath } from "#core/site-languages.ts";

/**
 * What the worker does with a request:
 * - "file": named after its content, so a kept copy is as good as a new one;
 * - "page", "data": the network first, a copy without it;
 * - "strange-page": never kept, but without network our own page says so;
 * - "leave": none of the worker's business.
 */
export type RequestKind = "file" | "page" | "data" | "strange-page" | "leave";

export type Asked = Pick<Request, "method" | "mode" | "url">;
export type Here = { origin: string; language: SiteLanguage };

const FILE = /^\/_next\/static\//;
// Only what is named here is ever kept: nothing of a room, a class or an account can get into a cache.
const PAGE =
  /^\/(?:$|offline$|methods$|own(?:\/notes)?$|debates\/[\w-]+(?:\/(?:[\w-]+\/)*[\w-]+)?$)/;
const DATA =
  /^\/(?:icon\.svg|statements-template\.csv|debates\/[\w-]+\/(?:explorer\.json|data\.json|statements\.csv))$/;
// What must meet the network as it is.
const LEFT = /^\/(?:embed|rooms?|api|sw\.js)(?:\/|$)/;

/** How a request is handled by the worker of one language. */
export function requestKind({ method, mode, url }: Asked, here: Here): RequestKind {
  const { origin, pathname } = new URL(url);
  const { language, path } = splitPath(pathname);
  if (method !== "GET" || origin !== here.origin) return "leave";
  // A language that was opened has a worker of its own: this one is asked only where there is none.
  if (language !== here.language) return mode === "navigate" ? strangePage(path) : "leave";
  if (FILE.test(path)) return "file";
  if (DATA.test(path)) return "data";
  if (mode !== "navigate") return "leave";
  return PAGE.test(path) ? "page" : strangePage(path);
}

function strangePage(path: string): RequestKind {
  return LEFT.test(path) ? "leave" : "strange-page";
}

/** Whether a path, without the root of its language, is that of a page that may be kept. */
export function isKeptPage(path: string): boolean {
  return PAGE.test(path);
}
