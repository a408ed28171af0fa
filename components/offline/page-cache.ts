import type { Debate } from "#core/debate/schema.ts";
import { pathIn, splitPath } from "#core/site-languages.ts";
import { type BuiltSite, cacheName, holdsPages, isOutdated } from "./built-site.ts";
import {
  BASIC_PATHS,
  debateData,
  debateOf,
  OFFLINE_PAGE,
  pathsToDrop,
  pathsToKeep,
  tourPages,
} from "./kept-paths.ts";

/** How many pages of the version before are fetched anew for the next one. */
const MOST_TAKEN_OVER = 60;
const AT_ONCE = 4;

/** The pages and data of one build that are kept in this browser. */
export class PageCache {
  constructor(private readonly site: BuiltSite) {}

  get name(): string {
    return cacheName(this.site, "pages");
  }

  /** The address a copy is kept under: a page is the same whatever view its query asks for. */
  keyOf(url: string): string {
    return url.split(/[?#]/, 1)[0] ?? url;
  }

  /** Pages that must be there before this version may be used; then those of earlier versions. */
  async fill(): Promise<void> {
    const cache = await caches.open(this.name);
    await cache.put(this.addressOf(OFFLINE_PAGE), await fetchFresh(this.addressOf(OFFLINE_PAGE)));
    await this.keepAll([...BASIC_PATHS, ...(await this.listEarlier())]);
  }

  /** Keeps an opened page with its debate. */
  async keep(path: string): Promise<void> {
    await this.keepAll(pathsToKeep(path));
    await this.keepAll(await this.listTourPages(path));
    await this.trim();
  }

  /** Lets go of the pages that were opened longest ago when there are many. */
  async trim(): Promise<void> {
    const cache = await caches.open(this.name);
    const paths = (await cache.keys()).map(pathOf);
    await Promise.all(pathsToDrop(paths).map((path) => cache.delete(this.addressOf(path))));
  }

  /** The page that is shown for what is not kept. */
  async offlinePage(): Promise<Response | undefined> {
    const cache = await caches.open(this.name);
    return cache.match(this.addressOf(OFFLINE_PAGE), { ignoreVary: true });
  }

  private addressOf(path: string): string {
    return pathIn(this.site.language, path);
  }

  /** Fetches what is not there yet, a few at a time. What cannot be had now is left for another time. */
  private async keepAll(paths: readonly string[]): Promise<void> {
    const cache = await caches.open(this.name);
    const waiting = [...new Set(paths)];
    const work = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const address = this.addressOf(path);
        if ((await cache.match(address, { ignoreVary: true })) !== undefined) continue;
        await fetchFresh(address)
          .then((answer) => cache.put(address, answer))
          .catch(leaveOut);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** Which tours a debate has stands in its data. */
  private async listTourPages(path: string): Promise<string[]> {
    const id = debateOf(path);
    if (id === undefined) return [];
    const cache = await caches.open(this.name);
    const data = await cache.match(this.addressOf(debateData(id)));
    if (data === undefined) return [];
    const { tours }: Pick<Debate, "tours"> = await data.json();
    return tourPages(id, tours);
  }

  /** The newest paths that earlier versions kept: their copies belong to scripts that will be gone. */
  private async listEarlier(): Promise<string[]> {
    const names = (await caches.keys()).filter(
      (name) => holdsPages(name, this.site.language) && isOutdated(name, this.site),
    );
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(pathOf)),
    );
    return kept.flat().slice(-MOST_TAKEN_OVER);
  }
}

/** Deletes what the worker of this language kept for other builds. */
export async function deleteOutdated(site: BuiltSite): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => isOutdated(name, site)).map((name) => caches.delete(name)),
  );
}

function pathOf({ url }: Request): string {
  return splitPath(new URL(url).pathname).path;
}

/** The server's answer of now; throws when it is not a whole page. */
async function fetchFresh(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "no-cache", credentials: "same-origin" });
  if (answer.status !== 200 || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** No network, or the page is gone: the next visit asks again. */
function leaveOut(): void {}
