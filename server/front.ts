import {
  Agent,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream";
import { pathIn, SITE_LANGUAGES, type SiteLanguage, splitPath } from "#core/site-languages.ts";

/** The port of this machine at which each language is served. */
export type Ports = Readonly<Record<SiteLanguage, number>>;

// A socket that waits is given up before the other side does (HIDDEN_KEEP_ALIVE_MS), so no request meets a closed one.
const SOCKET_REST_MS = 30_000;
/** How long the servers behind the front must keep a socket that waits. */
export const HIDDEN_KEEP_ALIVE_MS = 65_000;

/** Headers between two neighbours on the way; they are not passed on. */
const OWN_HEADERS = ["connection", "keep-alive", "proxy-connection", "upgrade", "expect"];

const GONE: Record<SiteLanguage, string> = {
  en: "This page cannot be shown right now. Please try again in a minute.",
  es: "Esta página no se puede mostrar ahora. Intente de nuevo en un minuto.",
};

/** One address for all languages: a request under /es goes to the Spanish server, any other to the English one. */
export function createFront(ports: Ports): Server {
  const agent = new Agent({ keepAlive: true, timeout: SOCKET_REST_MS });
  const server = createServer((asked, answer) => pass(asked, answer, { ports, agent }));
  server.on("close", () => agent.destroy());
  return server;
}

type Behind = { ports: Ports; agent: Agent };

function pass(asked: IncomingMessage, answer: ServerResponse, { ports, agent }: Behind): void {
  const { language, path } = splitPath(pathnameOf(asked));
  const further = request({
    host: "127.0.0.1",
    port: ports[language],
    agent,
    method: asked.method,
    path: asked.url,
    headers: { ...withoutOwn(asked.headers), "x-forwarded-for": comesFrom(asked) },
  });
  further.on("response", (given) => {
    const alternates = isPage(given) ? listAlternates(asked, path) : undefined;
    answer.writeHead(given.statusCode ?? 502, given.statusMessage, {
      ...withoutOwn(given.headers),
      ...(alternates === undefined ? {} : { link: joinLinks(given.headers.link, alternates) }),
    });
    // Whichever side ends early, the other is ended too; there is nobody left to tell.
    pipeline(given, answer, () => undefined);
  });
  further.on("error", () => refuse(answer, language));
  answer.on("close", () => further.destroy());
  asked.pipe(further);
}

function pathnameOf({ url = "/" }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? "/";
}

function withoutOwn(headers: IncomingMessage["headers"]): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name));
  return Object.fromEntries(kept);
}

function comesFrom({ headers, socket }: IncomingMessage): string {
  const before = headers["x-forwarded-for"];
  return [...(before === undefined ? [] : [before].flat()), socket.remoteAddress ?? ""].join(", ");
}

function isPage({ statusCode, headers }: IncomingMessage): boolean {
  return statusCode === 200 && headers["content-type"]?.startsWith("text/html") === true;
}

/**
 * The Link header that names a page in every language. Search engines want whole addresses, and only the
 * request tells under which name the site is reached; so these are no <link> elements in static pages.
 */
function listAlternates({ headers }: IncomingMessage, path: string): string | undefined {
  const host = headers.host ?? "";
  if (!/^[\w.:[\]-]+$/.test(host) || /[<>\s]/.test(path)) return undefined;
  const scheme = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return SITE_LANGUAGES.map(
    ({ tag }) => `<${scheme}://${host}${pathIn(tag, path)}>; rel="alternate"; hreflang="${tag}"`,
  ).join(", ");
}

function joinLinks(before: string | string[] | undefined, more: string): string {
  return [...(before === undefined ? [] : [before].flat()), more].join(", ");
}

/** Nobody answers behind the front. What has begun can only be broken off. */
function refuse(answer: ServerResponse, language: SiteLanguage): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  const text = `<!doctype html><html lang="${language}"><title>Standpoint</title><p>${GONE[language]}</p></html>`;
  answer.writeHead(502, { "content-type": "text/html; charset=utf-8", "retry-after": "60" });
  answer.end(text);
}
