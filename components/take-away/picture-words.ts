import { summaryWords } from "#components/map/node-words.ts";
import { compareMessages } from "#components/messages/compare.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { formatDate, formatSpan } from "#components/statement/format-date.ts";
import { sourceTitle } from "#components/statement/source-title.ts";
import type { Source } from "#core/debate/schema.ts";
import type { PictureWords } from "#core/exchange/map-svg/picture.ts";
import type { ProvenanceWords } from "#core/exchange/provenance.ts";
import type { MapModel } from "#core/explore/map-model.ts";

const words = takeAwayMessages.words;

/** The interface's words around where a file comes from. */
export const PROVENANCE_WORDS: ProvenanceWords = {
  view: words.view,
  filters: words.filters,
  noFilters: words.noFilters,
  updated: words.updated,
  saved: words.saved,
  licence: words.licence,
  link: words.link,
  citation: words.citation,
  sources: words.sources,
  date: formatDate,
  reference: referenceOf,
};

/** Publisher, title and date; a title of ours says so. */
function referenceOf(source: Source): string {
  const note = source.titleExact ? "" : ` (${messages.site.statement.described})`;
  const date = source.date === undefined ? [] : [formatDate(source.date)];
  return `${[source.publisher, sourceTitle(source) + note, ...date].join(", ")}.`;
}

/** The interface's words on a picture of this map. */
export function pictureWords(model: MapModel): PictureWords {
  const actors = new Map(model.actors.map(({ id, name }) => [id, name]));
  const positions = new Map(model.positions.map(({ id, label }) => [id, label]));
  return {
    ...PROVENANCE_WORDS,
    description: summaryWords(model),
    lines: words.lines,
    actors: words.actors,
    stances: messages.stanceNoun,
    kinds: messages.actorKind,
    wide: words.wide,
    reported: words.reported,
    hollow: words.hollow,
    faded: words.faded,
    arrow: words.arrow,
    tie: ({ actor, position, stance, statements }) => {
      const who = messages.map.tie[stance](actors.get(actor) ?? actor);
      const count = messages.map.statements(statements.length);
      return `${who}: ${positions.get(position) ?? position}. ${count}.`;
    },
    relation: ({ relation, from, to }) => {
      const ends = { one: from.name, kind: relation.kind, other: to.name };
      const when = formatSpan(relation);
      return compareMessages.relationTitle(ends) + (when === "" ? "" : ` (${when})`);
    },
    actor: ({ name, kind }) => `${name}, ${messages.map.kind[kind]}`,
  };
}
