import type { APIRequestContext } from "@playwright/test";

const AT_ONCE = 8;

type Link = { from: string; path: string; fragment: string };
export type Crawled = {
  /** HTML by path; "" for what is no page. */
  pages: ReadonlyMap<string, string>;
  /** Paths that were not answered with 200. */
  broken: readonly string[];
  /** Links within the site, those to the same page in another language aside. */
  links: readonly Link[];
};

/** Follows every plain link from a path on, without a browser. */
export async function crawl(request: APIRequestContext, start: string): Promise<Crawled> {
  const pages = new Map<string, string>();
  const broken: string[] = [];
  const links: Link[] = [];
  let waiting = [start];
  async function visit(path: string): Promise<void> {
    const response = await request.get(path);
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`);
    const isPage = response.headers()["content-type"]?.includes("text/html") === true;
    const html = isPage ? await response.text() : "";
    pages.set(path, html);
    links.push(...linksIn(html, path));
  }
  while (waiting.length > 0) {
    const batch = waiting.slice(0, AT_ONCE);
    await Promise.all(batch.map(visit));
    waiting = [...new Set(links.map(({ path }) => path))].filter((path) => !pages.has(path));
  }
  return { pages, broken, links };
}

function linksIn(html: string, from: string): Link[] {
  return [...html.matchAll(/<a\s([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const href = /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll("&amp;", "&") ?? "";
    if (/^[a-z]+:/.test(href) || attributes.includes('rel="alternate"')) return [];
    const { pathname, hash } = new URL(href, `http://site${from}`);
    return [{ from, path: pathname, fragment: hash.slice(1) }];
  });
}
