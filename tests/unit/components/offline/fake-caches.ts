const ORIGIN = "https://standpoint.example";

type Address = string | { url: string };

function wholeAddress(asked: Address): string {
  return new URL(typeof asked === "string" ? asked : asked.url, ORIGIN).href;
}

class FakeCache {
  readonly held = new Map<string, Response>();

  match(asked: Address): Promise<Response | undefined> {
    return Promise.resolve(this.held.get(wholeAddress(asked))?.clone());
  }

  put(asked: Address, response: Response): Promise<void> {
    this.held.delete(wholeAddress(asked));
    this.held.set(wholeAddress(asked), response);
    return Promise.resolve();
  }

  delete(asked: Address): Promise<boolean> {
    return Promise.resolve(this.held.delete(wholeAddress(asked)));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.held.keys()].map((url) => ({ url })));
  }
}

/** The browser's store of copies, in memory: as much of it as the worker uses. */
export class FakeCaches {
  readonly named = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const found = this.named.get(name) ?? new FakeCache();
    this.named.set(name, found);
    return Promise.resolve(found);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.named.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.named.delete(name));
  }

  async match(asked: Address, { cacheName = "" } = {}): Promise<Response | undefined> {
    return this.named.get(cacheName)?.match(asked);
  }

  /** The paths that a cache holds, in the order they came. */
  paths(name: string): string[] {
    return [...(this.named.get(name)?.held.keys() ?? [])].map((url) => new URL(url).pathname);
  }
}
