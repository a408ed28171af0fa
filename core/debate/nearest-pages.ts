import type { DebateIndex } from "./index-debate.ts";
import { nearest } from "./suggest.ts";

/** A page of one thing of a debate: the list it belongs to, its id, its name for readers. */
type NamedPage = { list: List; id: string; name: string };
type List = (typeof LISTS)[number];
export type NamedDebate = { id: string; title: string; pages: readonly NamedPage[] };
/** To a thing of a debate, by its name, or to one of its lists. */
export type PageLink = { href: string } & ({ name: string } | { list: List });

const LISTS = ["actors", "positions", "sources", "statements"] as const;
const LINKS_MAX = 3;

/** Every page of a debate that has a name of its own: what a mistyped address is compared with. */
export function namePages(index: DebateIndex): NamedDebate {
  const { id, title } = index.debate.meta;
  const page = (list: List, name: string, { id }: { id: string }): NamedPage => ({
    list,
    id,
    name,
  });
  const pages = [
    ...index.actors.map((actor) => page("actors", actor.name, actor)),
    ...index.positions.map((position) => page("positions", position.label, position)),
    ...index.sources.map((source) =>
      page("sources", `${source.publisher}, ${source.title}`, source),
    ),
    ...index.statements.map((statement) => page("statements", statement.id, statement)),
  ];
  return { id, title, pages };
}

/**
 * The pages that somebody who asked for this address may have meant, nearest first, at most three.
 * The address is a path such as "/debates/x/actors/y"; any text will do.
 */
export function nearestPages(path: string, debates: readonly NamedDebate[]): PageLink[] {
  const parts = path.split("/").filter((part) => part !== "");
  const [, debateId = parts[0] ?? "", list, id] = parts;
  const known = debates.find((debate) => debate.id === debateId);
  if (known === undefined) return nearestDebates(debateId, debates);
  if (list === undefined) return [{ href: `/debates/${known.id}`, name: known.title }];
  if (id === undefined) return nearestPagesIn({ debate: known, word: list, list: undefined });
  const same = nearestPagesIn({ debate: known, word: id, list });
  return same.length > 0 ? same : nearestPagesIn({ debate: known, word: id, list: undefined });
}

function nearestDebates(word: string, debates: readonly NamedDebate[]): PageLink[] {
  const ids = nearest(
    word,
    debates.map(({ id }) => id),
  );
  return ids.flatMap((id) =>
    debates
      .filter((debate) => debate.id === id)
      .map(({ title }) => ({ href: `/debates/${id}`, name: title })),
  );
}

/** Compares with ids and with names; without a list, with every page and the names of the lists. */
function nearestPagesIn(asked: {
  debate: NamedDebate;
  word: string;
  list: string | undefined;
}): PageLink[] {
  const { debate, word, list } = asked;
  const base = `/debates/${debate.id}`;
  const hrefs = new Map<string, PageLink>();
  for (const page of debate.pages) {
    if (list !== undefined && page.list !== list) continue;
    const link = { href: `${base}/${page.list}/${page.id}`, name: page.name };
    hrefs.set(page.id, link);
    hrefs.set(hyphenate(page.name), link);
  }
  if (list === undefined) {
    for (const name of LISTS) hrefs.set(name, { href: `${base}/${name}`, list: name });
  }
  const exact = hrefs.get(word);
  const near = nearest(word, hrefs.keys()).flatMap((key) => hrefs.get(key) ?? []);
  const links = exact === undefined ? near : [exact, ...near];
  const once = new Map(links.map((link) => [link.href, link]));
  return [...once.values()].slice(0, LINKS_MAX);
}

function hyphenate(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
