import { sitePath } from "#components/site-path.ts";
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

/** Addresses of the pages of one debate; ties, relations and what joins actors open in its explorer. */
export function pageLinks(debate: string): Links {
  const base = sitePath(`/debates/${debate}`);
  return {
    actor: (id) => `${base}/actors/${id}`,
    position: (id) => `${base}/positions/${id}`,
    source: (id) => `${base}/sources/${id}`,
    statement: (id) => `${base}/statements/${id}`,
    tie: (actor, position) => `${base}?open=edge.${actor}.${position}`,
    relation: (id) => `${base}?open=relation.${id}`,
    compare: (actors) => `${base}?open=compare.${actors.join(".")}`,
    connect: (one, other) => `${base}?open=connect.${one}.${other}`,
  };
}
