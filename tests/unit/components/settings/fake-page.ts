import { vi } from "vitest";

export type FakePage = {
  /** The `data-…` of the root element. */
  dataset: Record<string, string>;
  /** What the browser keeps; undefined: it refuses. */
  storage: Map<string, string> | undefined;
};

/** As much of a page as settings need: a root element, a storage, media queries. */
export function fakePage(given: Partial<FakePage> & { still?: boolean } = {}): FakePage {
  const storage = "storage" in given ? given.storage : new Map<string, string>();
  const page: FakePage = { dataset: given.dataset ?? {}, storage };
  const open = () => {
    if (page.storage === undefined) throw new DOMException("refused", "SecurityError");
    return page.storage;
  };
  const localStorage = {
    getItem: (key: string) => open().get(key) ?? null,
    setItem: (key: string, value: string) => open().set(key, value),
  };
  vi.stubGlobal("document", { documentElement: { dataset: page.dataset } });
  vi.stubGlobal("localStorage", localStorage);
  vi.stubGlobal("window", { localStorage });
  vi.stubGlobal("matchMedia", () => ({ matches: given.still === true }));
  return page;
}
