import { currentSavedView } from "#components/explorer/current-saved-view.ts";
import { filterWords } from "#components/filters/filter-words.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { PROVENANCE_WORDS } from "#components/take-away/picture-words.ts";
import type { Source } from "#core/debate/schema.ts";
import { sourceLine } from "#core/exchange/provenance.ts";
import { shownRelations } from "#core/explore/connect/shown-relations.ts";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { readView } from "#core/explore/view-url.ts";
import { passingIds } from "#tests/fixtures/build.ts";

const words = takeAwayMessages.words;
/** Above this the addresses of sources are left to the links. */
const ADDRESSED_SOURCES = 24;

/**
 * What the text of a poster says otherwise than its view promises: the view in words, the names of exactly the
 * actors and positions drawn, exactly the sources of what is shown under running numbers, dates, licence, and a
 * link that gives the same statements again. Lines are broken anywhere, so spaces do not count.
 */
export function posterTroubles(text: string, selection: Selection, day: string): string[] {
  const heading = squeeze(headingText(selection));
  const whole = squeeze(text);
  if (!whole.startsWith(heading)) return [`begins “${whole.slice(0, heading.length)}”`];
  const { map, sources, origin } = cutPoster(whole.slice(heading.length));
  return [
    ...namesTroubles(map, selection),
    ...sourcesTroubles(sources, selection),
    ...originTroubles(origin, { selection, day }),
  ];
}

function cutPoster(text: string) {
  const legends = Object.values(messages.stanceNoun).map((noun) =>
    text.lastIndexOf(squeeze(words.lines + noun)),
  );
  const sources = text.lastIndexOf(`${words.sources}1`);
  const origin = text.lastIndexOf(squeeze(`${words.updated}:`));
  return {
    map: text.slice(0, Math.max(...legends)),
    sources: text.slice(sources + words.sources.length, origin),
    origin: text.slice(origin),
  };
}

function headingText(selection: Selection): string {
  const { index, view, shown, total } = selection;
  const saved = currentSavedView(index, view);
  const filters = describeFilters(selection).map(filterWords);
  const relations = shownRelations(selection).length;
  return [
    index.debate.meta.title,
    index.debate.meta.question,
    saved === undefined ? "" : `${words.view}: ${saved.title}`,
    filters.length === 0 ? words.noFilters : `${words.filters}: ${filters.join("; ")}`,
    messages.filters.showing({ shown, total }),
    relations === 0 ? "" : ` · ${messages.map.relations(relations)}`,
  ].join("");
}

/** The actors and positions of what is shown, and where the rest is kept pale those of the whole debate. */
function namesTroubles(map: string, selection: Selection): string[] {
  const { debate } = selection.index;
  const passing = new Set(passingIds(selection));
  const isFaded = selection.view.unmatched === "fade";
  const drawn = debate.statements.filter(({ id }) => isFaded || passing.has(id));
  const actors = new Set(drawn.map(({ actor }) => actor));
  const positions = new Set(drawn.map(({ position }) => position));
  const names = [
    ...debate.actors.filter(({ id }) => actors.has(id)).map(({ name }) => name),
    ...debate.positions.filter(({ id }) => positions.has(id)).map(({ label }) => label),
  ].map(squeeze);
  let rest = map;
  const missing: string[] = [];
  // The longest first: a name may be a part of another.
  for (const name of names.sort((a, b) => b.length - a.length)) {
    if (!rest.includes(name)) missing.push(`lacks the name “${name}”`);
    rest = rest.replace(name, "\n");
  }
  const others = rest.split("\n").filter((text) => text !== "");
  return [...missing, ...others.map((text) => `has “${text}” on the map`)];
}

function sourcesTroubles(text: string, selection: Selection): string[] {
  const { debate } = selection.index;
  const passing = new Set(passingIds(selection));
  const ids = new Set([
    ...debate.statements.filter(({ id }) => passing.has(id)).map(({ source }) => source),
    ...shownRelations(selection).flatMap(({ source }) => source?.id ?? []),
  ]);
  const line = (source: Source) =>
    ids.size > ADDRESSED_SOURCES
      ? PROVENANCE_WORDS.reference(source)
      : sourceLine(source, PROVENANCE_WORDS);
  const wanted = debate.sources.filter(({ id }) => ids.has(id)).map((each) => squeeze(line(each)));
  const left = new Set(wanted.sort((a, b) => b.length - a.length));
  let rest = text;
  for (let number = 1; rest !== ""; number += 1) {
    const found = [...left].find((each) => rest.startsWith(number + each));
    if (found === undefined) return [`source ${number} reads “${rest.slice(0, 120)}”`];
    left.delete(found);
    rest = rest.slice(`${number}${found}`.length);
  }
  return [...left].map((each) => `lacks the source “${each}”`);
}

function originTroubles(text: string, { selection, day }: { selection: Selection; day: string }) {
  const { meta } = selection.index.debate;
  const facts = [
    `${words.updated}: ${formatDate(meta.updated)} · ${words.saved}: ${formatDate(day)}`,
    ` · ${words.licence}: ${meta.licence.name}, ${meta.licence.url}`,
    `${words.link}:`,
  ].map(squeeze);
  const before = facts.join("");
  const after = squeeze(`${words.citation}: ${meta.citation}`);
  if (!text.startsWith(before) || !text.endsWith(after)) return [`ends “${text}”`];
  const link = new URL(text.slice(before.length, -after.length));
  const { index } = selection;
  const again = passingIds(prepareSelect(index)(readView(link.searchParams, index)));
  const isSame = again.join() === passingIds(selection).join();
  return isSame ? [] : [`its link ${link} gives other statements`];
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
