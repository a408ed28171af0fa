/** Where each thing of a debate can be opened. The explorer and the pages give different addresses. */
export type Links = {
  actor: (id: string) => string;
  position: (id: string) => string;
  source: (id: string) => string;
  statement: (id: string) => string;
  tie: (actor: string, position: string) => string;
  pair: (one: string, other: string) => string;
};

/** Addresses of the pages of one debate; ties and pairs open in its explorer. */
export function pageLinks(debate: string): Links {
  const base = `/debates/${debate}`;
  return {
    actor: (id) => `${base}/actors/${id}`,
    position: (id) => `${base}/positions/${id}`,
    source: (id) => `${base}/sources/${id}`,
    statement: (id) => `${base}/statements/${id}`,
    tie: (actor, position) => `${base}?open=edge.${actor}.${position}`,
    pair: (one, other) => `${base}?open=pair.${one}.${other}`,
  };
}
