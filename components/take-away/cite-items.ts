import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { statementName } from "#components/statement/statement-name.ts";
import { apaReference } from "#core/cite/apa.ts";
import { bibtex } from "#core/cite/bibtex.ts";
import { chicagoReference } from "#core/cite/chicago.ts";
import { citeDebate, citeStatement, citeView, type Visit } from "#core/cite/cite-debate.ts";
import { citeSource } from "#core/cite/cite-source.ts";
import { type CslItem, cslText } from "#core/cite/csl-item.ts";
import type { Run } from "#core/cite/reference.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type StatementParts, statementParts } from "#core/debate/statement-parts.ts";
import type { Provenance } from "#core/exchange/provenance.ts";
import type { Open } from "#core/explore/view-state.ts";

const { references: words } = takeAwayMessages;
const { kinds } = words;

export type Cited = "debate" | "view" | "statement" | "source";
export const STYLES = ["apa", "chicago", "bibtex", "csl"] as const;
export type Style = (typeof STYLES)[number];

/** What can be cited: always the debate and the view, and what is open if it is a statement or a source. */
export function citable(open: Open | undefined): readonly Cited[] {
  if (open?.kind === "statement") return ["statement", "view", "debate"];
  if (open?.kind === "source") return ["source", "view", "debate"];
  return ["view", "debate"];
}

export type CiteFrom = {
  index: DebateIndex;
  provenance: Provenance;
  open: Open | undefined;
  /** Address of a page of the debate, with the site's: of a statement, or of the debate itself. */
  addressOf: (statement?: string) => string;
};

/** What is cited as items of CSL-JSON: a statement comes with its source. */
export function citedItems(cited: Cited, from: CiteFrom): CslItem[] {
  const { index, provenance, open, addressOf } = from;
  const { meta } = index.debate;
  const visit = (url: string): Visit => ({
    kinds,
    site: messages.site.name,
    url,
    accessed: provenance.saved,
  });
  if (cited === "statement" && open?.kind === "statement") {
    const parts = statementParts(index, index.statementNumber.get(open.id) ?? -1);
    return parts === undefined ? [] : statementItems(parts, index, visit(addressOf(open.id)));
  }
  if (cited === "source" && open?.kind === "source") {
    const source = index.sources[index.sourceNumber.get(open.id) ?? -1];
    return source === undefined ? [] : [citeSource(source, { accessed: provenance.saved, kinds })];
  }
  if (cited === "view") {
    return [citeView(meta, viewWords(provenance), visit(provenance.permalink))];
  }
  return [citeDebate(meta, visit(addressOf()))];
}

/** A statement as a record of the data, and its source beside it. */
export function statementItems(
  parts: StatementParts,
  { debate }: DebateIndex,
  visit: Visit,
): CslItem[] {
  const { statement, source } = parts;
  const record = citeStatement({ debate, statement }, statementName(parts), visit);
  return [record, citeSource(source, visit)];
}

/** Items as a page has them that is built ahead of time: without the day of a visit, and without the page's own address. */
export function unvisited(items: readonly CslItem[]): CslItem[] {
  return items.map(({ accessed: _day, URL: address, ...item }) =>
    item.type === "dataset" || address === undefined ? item : { ...item, URL: address },
  );
}

function viewWords({ view, filters }: Provenance): string {
  if (view !== undefined) return view;
  return filters.length === 0 ? takeAwayMessages.cite.everything : filters.join("; ");
}

/** The references of a style that is read, each with its italics; undefined for the styles of programs. */
export function writtenReferences(items: readonly CslItem[], style: Style): Run[][] | undefined {
  if (style === "apa") return items.map((item) => apaReference(item, words));
  if (style === "chicago") return items.map((item) => chicagoReference(item, words));
  return undefined;
}

/** The text of a style that programs read. */
export function programText(items: readonly CslItem[], style: "bibtex" | "csl"): string {
  return style === "bibtex" ? bibtex(items) : cslText(items);
}

/** References as HTML, for word processors. */
export function referencesHtml(references: readonly (readonly Run[])[]): string {
  return references
    .map((runs) => `<p>${runs.map(({ text, italic }) => runHtml(text, italic)).join("")}</p>`)
    .join("");
}

function runHtml(text: string, italic = false): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return italic ? `<i>${safe}</i>` : safe;
}
