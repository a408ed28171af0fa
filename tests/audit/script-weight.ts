import { gzipSync } from "node:zlib";

/** Bytes, gzip, of the scripts a modern browser fetches because the HTML of the page names them. */
export async function scriptWeight(pageUrl: string): Promise<number> {
  const html = await (await fetch(pageUrl)).text();
  const sources = new Set<string>();
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    if (source && !/\bnomodule\b/i.test(tag)) sources.add(source);
  }
  const sizes = await Promise.all([...sources].map((source) => gzippedSize(pageUrl, source)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function gzippedSize(pageUrl: string, source: string): Promise<number> {
  const response = await fetch(new URL(source, pageUrl));
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}
