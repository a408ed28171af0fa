import type { Debate, Meta, Statement } from "#core/debate/schema.ts";
import { type CslItem, cslDate } from "./csl-item.ts";
import type { ReferenceWords } from "./reference-words.ts";

/** Where and when the data were looked at. */
export type Visit = {
  /** Name of the site. */
  site: string;
  /** The address of exactly what is cited. */
  url: string;
  /** YYYY-MM-DD */
  accessed: string;
  kinds: ReferenceWords["kinds"];
};

/** A whole debate as a data set, in the version of its last change. */
export function citeDebate(meta: Meta, { site, url, accessed, kinds }: Visit): CslItem {
  return {
    id: meta.id,
    type: "dataset",
    title: meta.title,
    author: [{ literal: site }],
    issued: cslDate(meta.updated),
    accessed: cslDate(accessed),
    publisher: site,
    genre: kinds.dataset,
    version: meta.updated,
    URL: url,
    language: meta.language,
  };
}

/** One view of a debate: `words` say which (the saved view's title, or the filters in words). */
export function citeView(meta: Meta, words: string, visit: Visit): CslItem {
  const debate = citeDebate(meta, visit);
  return { ...debate, id: `${meta.id}-view`, title: `${meta.title}: ${words}` };
}

/**
 * One coded statement as a record of the data set, not as a work of its actor: what is cited is who was
 * recorded to hold what. `words` describe it; cite its source beside it for the words themselves.
 */
export function citeStatement(
  { debate, statement }: { debate: Debate; statement: Statement },
  words: string,
  visit: Visit,
): CslItem {
  const whole = citeDebate(debate.meta, visit);
  return {
    ...whole,
    id: `${debate.meta.id}-${statement.id}`,
    title: `[${words}]`,
    genre: visit.kinds.record,
    "container-title": debate.meta.title,
  };
}
