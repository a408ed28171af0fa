import { filterWords } from "#components/filters/filter-words.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import type { View } from "#core/debate/schema.ts";
import { type Provenance, provenanceOf } from "#core/exchange/provenance.ts";
import { shownRelations } from "#core/explore/connect/shown-relations.ts";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { fileWords } from "./file-stem.ts";

/** What a reader takes away: what is shown, where it comes from, and the name its files have. */
export type Taken = {
  selection: Selection;
  provenance: Provenance;
  /** “<debate>-<view or filter>-<day>”, without the ending. */
  stem: string;
};

export type TakenFrom = {
  /** What passes; its own view may be older than `view` in what does not filter. */
  selection: Selection;
  view: ViewState;
  /** The saved view that this is, if it is one. */
  saved: View | undefined;
  /** Address of the view, with the site's. */
  permalink: string;
  /** YYYY-MM-DD */
  day: string;
};

/** What is taken away of a view, and all that its files say about themselves. */
export function takenOf({ selection, view, saved, permalink, day }: TakenFrom): Taken {
  const now = { ...selection, view };
  const filters = describeFilters(now).map(filterWords);
  const provenance = provenanceOf(now, {
    view: saved?.title,
    filters,
    showing: showingWords(now),
    permalink,
    saved: day,
  });
  const part = fileWords(saved?.id ?? filters.join(" "), takeAwayMessages.words.all);
  return { selection: now, provenance, stem: `${provenance.debate}-${part}-${day}` };
}

/** How much of the debate is shown, and how many relations beside it. */
function showingWords(selection: Selection): string {
  const { shown, total } = selection;
  const relations = shownRelations(selection).length;
  const beside = relations === 0 ? [] : [messages.map.relations(relations)];
  return [messages.filters.showing({ shown, total }), ...beside].join(" · ");
}
