import { debatePath, pagesPath } from "#components/debate-path.ts";

/** Where each thing of a debate can be opened. The explorer and the pages give different addresses. */
export type Links = {
  actor: (id: string) => string;
  position: (id: string) => string;
  source: (id: string) => string;
  statement: (id: string) => string;
  tie: (actor: string, position: string) => string;
  relation: (id: string) => string;
  compare: (actors: readonly string[]) => string;
  connect: (one: string, other: string) => string;
};

/** Addresses of the pages of one debate; what has no page opens in its explorer. */
export function pageLinks(debate: string): Links {
  const pages = pagesPath(debate);
  const opened = (what: string) => debatePath(debate, `open=${what}`);
  const page = (folder: string, kind: string) => (id: string) =>
    pages === undefined ? opened(`${kind}.${id}`) : `${pages}/${folder}/${id}`;
  return {
    actor: page("actors", "actor"),
    position: page("positions", "position"),
    source: page("sources", "source"),
    statement: page("statements", "statement"),
    tie: (actor, position) => opened(`edge.${actor}.${position}`),
    relation: (id) => opened(`relation.${id}`),
    compare: (actors) => opened(`compare.${actors.join(".")}`),
    connect: (one, other) => opened(`connect.${one}.${other}`),
  };
}

/** Where the statements of an actor begin on the page of a position. */
export const tieAnchor = (actor: string) => `said-by-${actor}`;

/** Addresses on pages that are read: a tie opens where its statements stand in full, without the explorer. */
export function readingLinks(debate: string): Links {
  const links = pageLinks(debate);
  return {
    ...links,
    tie: (actor, position) => `${links.position(position)}#${tieAnchor(actor)}`,
  };
}
