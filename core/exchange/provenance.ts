import type { Meta, Source } from "#core/debate/schema.ts";
import { shownRelations } from "#core/explore/connect/shown-relations.ts";
import type { Selection } from "#core/explore/selection.ts";
import { tableRows } from "#core/explore/table-model.ts";

/** What only the page knows of a view: its words, its address and the day. */
export type ViewInWords = {
  /** Name of the saved view; undefined when the reader made the view. */
  view: string | undefined;
  /** Each filter in words (“Stance: Oppose”), none when everything is shown. */
  filters: readonly string[];
  /** How much of the debate it is: “Showing 45 of 167 statements …”. */
  showing: string;
  /** The address that gives this view again. */
  permalink: string;
  /** The day of the export, YYYY-MM-DD. */
  saved: string;
};

export type NumberedSource = { number: number; source: Source };

/** Where an export comes from: what every file that leaves the site says about itself. */
export type Provenance = ViewInWords & {
  debate: Meta["id"];
  title: string;
  question: string;
  language: string;
  /** Day of the last change to the data, YYYY-MM-DD. */
  updated: string;
  licence: Meta["licence"];
  citation: string;
  /** How many relations the view shows beside its statements. */
  relations: number;
  /**
   * The sources of what is shown, numbered from 1 in the order in which the view's statements name them; then
   * those that only its relations name.
   */
  sources: readonly NumberedSource[];
};

/** The interface's words around a provenance. */
export type ProvenanceWords = {
  view: string;
  filters: string;
  noFilters: string;
  updated: string;
  saved: string;
  licence: string;
  link: string;
  citation: string;
  sources: string;
  /** A partial date as readers see it. */
  date: (date: string) => string;
  /** One source as a reference, without its address. */
  reference: (source: Source) => string;
};

/** The provenance of an export of what a view shows. */
export function provenanceOf(selection: Selection, view: ViewInWords): Provenance {
  const { meta } = selection.index.debate;
  return {
    ...view,
    debate: meta.id,
    title: meta.title,
    question: meta.question,
    language: meta.language,
    updated: meta.updated,
    licence: meta.licence,
    citation: meta.citation,
    relations: shownRelations(selection).length,
    sources: numberSources(selection),
  };
}

/** What is shown, one fact a line: the saved view, the filters, how much of the debate that is. */
export function viewLines(provenance: Provenance, words: ProvenanceWords): string[] {
  const { view, filters, showing } = provenance;
  return [
    ...(view === undefined ? [] : [`${words.view}: ${view}`]),
    filters.length === 0 ? words.noFilters : `${words.filters}: ${filters.join("; ")}`,
    showing,
  ];
}

/** Age and licence of the data, one fact a line: “Licence: CC BY 4.0, https://…”. */
export function originLines(provenance: Provenance, words: ProvenanceWords): string[] {
  const { updated, saved, licence } = provenance;
  return [
    `${words.updated}: ${words.date(updated)}`,
    `${words.saved}: ${words.date(saved)}`,
    `${words.licence}: ${licence.name}, ${licence.url}`,
  ];
}

/** The whole provenance as plain text: inside graph files, and as a file beside one that has no room for it. */
export function provenanceText(provenance: Provenance, words: ProvenanceWords): string {
  return [
    provenance.title,
    provenance.question,
    ...viewLines(provenance, words),
    ...originLines(provenance, words),
    `${words.link}: ${provenance.permalink}`,
    `${words.citation}: ${provenance.citation}`,
    `${words.sources}:`,
    ...provenance.sources.map(({ number, source }) => `[${number}] ${sourceLine(source, words)}`),
  ].join("\n");
}

/** One source with its address: “The Daily, “Law”, 3 February 2025. https://…”. */
export function sourceLine(source: Source, words: ProvenanceWords): string {
  const address = source.url ?? source.archivedUrl;
  return [words.reference(source), address].filter((part) => part !== undefined).join(" ");
}

/** Numbered as the view's list of statements meets them, as on paper; relations come after it. */
function numberSources(selection: Selection): NumberedSource[] {
  const { index } = selection;
  const ids = new Set([
    ...tableRows(selection).map(({ source }) => source.id),
    ...shownRelations(selection).flatMap(({ source }) => source?.id ?? []),
  ]);
  const sources = [...ids].flatMap((id) => index.sources[index.sourceNumber.get(id) ?? -1] ?? []);
  return sources.map((source, place) => ({ number: place + 1, source }));
}
