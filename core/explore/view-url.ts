import type { DebateIndex } from "#core/debate/index-debate.ts";
import { isPartialDate } from "#core/debate/partial-date.ts";
import { QUERY_KEYS, type QueryKey } from "#core/debate/view-query.ts";
import { readAlignment, writeOption } from "#core/explore/alignment/alignment-options.ts";
import { type FacetValues, facetValues } from "#core/explore/filter/facet-values.ts";
import { readRows, writeRows } from "#core/explore/matrix/row-order.ts";
import { readReduction, writeReduction } from "#core/explore/reduce/reduction.ts";
import { readMethod, writeMethod } from "#core/explore/research/method-query.ts";
import { findStep, readTourPlace, writeTourPlace } from "#core/tour/tour-place.ts";
import { FACETS, type Facet } from "./selection.ts";
import { askedArrangement } from "./usual-arrangement.ts";
import { readFocus, readOpen, readSort, writeFocus, writeOpen, writeSort } from "./view-places.ts";
import {
  ARRANGEMENTS,
  DEFAULT_VIEW,
  type Filters,
  LANES,
  SHOWN,
  type TourPlace,
  UNMATCHED,
  type ViewState,
} from "./view-state.ts";

/** Longest free text that a view carries, in characters. */
export const TEXT_FILTER_MAX = 200;

const FACET_KEYS: Readonly<Record<Facet, QueryKey>> = {
  stances: "stance",
  kinds: "kind",
  actors: "actor",
  affiliations: "affiliation",
  countries: "country",
  positions: "position",
  themes: "theme",
  sources: "source",
  attributions: "attribution",
  confidences: "confidence",
};

/** Every key of the address that means something to the explorer. */
export const VIEW_KEYS: readonly string[] = [...QUERY_KEYS, "tour", "step"];

/**
 * The view an address asks for. Where it asks for none, that of the tour's step it names, and without a
 * tour the debate's opening view; where it asks for nothing but the relations, they lie over that. Total.
 */
export function readView(search: URLSearchParams, index: DebateIndex): ViewState {
  const tour = readTourPlace(search, index.debate);
  const asked = QUERY_KEYS.filter((key) => search.has(key));
  const start = startingView(index, tour);
  if (asked.length === 0) return start;
  if (asked.every((key) => key === "relations")) return { ...start, relations: readLayer(search) };
  return { ...readKeys(search, index), tour };
}

/** The view that a query describes by itself, with or without a leading "?". Total. */
export function parseQuery(query: string, index: DebateIndex): ViewState {
  return readKeys(new URLSearchParams(query), index);
}

/** The view shown where the address asks for nothing: the debate's first saved view. */
export function openingView(index: DebateIndex): ViewState {
  return parseQuery(index.debate.views[0]?.query ?? "", index);
}

/** The view that a step of a tour begins with; at no step, the debate's opening view. */
export function startingView(index: DebateIndex, tour: TourPlace | undefined): ViewState {
  const step = findStep(index.debate, tour);
  const view = step === undefined ? openingView(index) : parseQuery(step.query, index);
  return { ...view, tour };
}

/**
 * The address of a view without "?": "" for the opening view, only the tour and the step where the view is
 * the step's own, only the relations where nothing else differs from these, "view=all" for the view without
 * filters where that is another one. Reading it back gives an equal view.
 */
export function writeView(given: ViewState, index: DebateIndex): string {
  const view = { ...given, arrangement: askedArrangement(given.arrangement, index) };
  const start = startingView(index, view.tour);
  const place = view.tour === undefined ? [] : [writeTourPlace(view.tour)];
  if (viewsEqual(view, start)) return place.join("&");
  return [...place, writeChange(view, start)].join("&");
}

/** What an address says of a view that is not the one it starts with. */
function writeChange(view: ViewState, start: ViewState): string {
  const layer = `relations=${view.relations ? "on" : "off"}`;
  if (viewsEqual({ ...view, relations: start.relations }, start)) return layer;
  const query = viewQuery(view);
  if (query === "") return "view=all";
  return query === layer ? `view=all&${layer}` : query;
}

/** True when two views are the same, whatever the order of ticked choices and whatever tour is on. */
export function viewsEqual(a: ViewState, b: ViewState): boolean {
  return viewQuery(a) === viewQuery(b);
}

/** The query of a view by itself, "" for the default view: what a debate file stores for a saved view. */
export function viewQuery(view: ViewState): string {
  const { filters } = view;
  const pairs: [QueryKey, string | undefined][] = [
    ...FACETS.map((facet): [QueryKey, string] => [FACET_KEYS[facet], writeList(filters[facet])]),
    ["from", filters.from],
    ["to", filters.to],
    ["q", writeText(filters.text)],
    ["unmatched", changed(view.unmatched, DEFAULT_VIEW.unmatched)],
    ["show", changed(view.shown, DEFAULT_VIEW.shown)],
    ["arrange", view.arrangement],
    ["lanes", changed(view.lanes, DEFAULT_VIEW.lanes)],
    ["beside", view.mapBesideTime ? "map" : undefined],
    ["open", view.open && writeOpen(view.open)],
    ["focus", view.focus && writeFocus(view.focus)],
    ["sort", writeSort(view.sort)],
    ["rows", writeRows(view.rows)],
    ["spectrum", view.spectrum],
    ["agree", writeOption(view.alignment, "threshold")],
    ["shared", writeOption(view.alignment, "shared")],
    ["relations", view.relations ? "on" : undefined],
    ["reduce", writeReduction(view.reduce)],
    ["method", writeMethod(view.method)],
  ];
  return pairs
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}

function readKeys(search: URLSearchParams, index: DebateIndex): ViewState {
  return {
    filters: readFilters(search, facetValues(index)),
    unmatched: oneOf(UNMATCHED, search.get("unmatched")) ?? DEFAULT_VIEW.unmatched,
    shown: oneOf(SHOWN, search.get("show")) ?? DEFAULT_VIEW.shown,
    arrangement: askedArrangement(oneOf(ARRANGEMENTS, search.get("arrange")), index),
    lanes: oneOf(LANES, search.get("lanes")) ?? DEFAULT_VIEW.lanes,
    mapBesideTime: search.get("beside") === "map",
    open: readOpen(search.get("open") ?? "", index),
    focus: readFocus(search.get("focus") ?? "", index),
    sort: readSort(search.get("sort") ?? ""),
    rows: readRows(search.get("rows") ?? "", index),
    spectrum: readPosition(search.get("spectrum"), index),
    alignment: readAlignment({ threshold: search.get("agree"), shared: search.get("shared") }),
    relations: readLayer(search),
    reduce: readReduction(search.get("reduce") ?? "", index),
    method: readMethod(search.get("method") ?? ""),
    tour: undefined,
  };
}

function readFilters(search: URLSearchParams, values: FacetValues): Filters {
  function ticked<T extends string>(facet: Facet, choices: readonly T[]): T[] {
    const asked = new Set(search.getAll(FACET_KEYS[facet]).flatMap((list) => list.split(",")));
    return asked.size === 0 ? [] : choices.filter((choice) => asked.has(choice));
  }
  return {
    stances: ticked("stances", values.stances),
    kinds: ticked("kinds", values.kinds),
    actors: ticked("actors", values.actors),
    affiliations: ticked("affiliations", values.affiliations),
    countries: ticked("countries", values.countries),
    positions: ticked("positions", values.positions),
    themes: ticked("themes", values.themes),
    sources: ticked("sources", values.sources),
    attributions: ticked("attributions", values.attributions),
    confidences: ticked("confidences", values.confidences),
    from: readDate(search.get("from")),
    to: readDate(search.get("to")),
    text: readText(search.get("q")),
  };
}

function readLayer(search: URLSearchParams): boolean {
  return search.get("relations") === "on";
}

function readPosition(id: string | null, index: DebateIndex): string | undefined {
  return id !== null && index.positionNumber.has(id) ? id : undefined;
}

function readDate(value: string | null): string | undefined {
  return value !== null && isPartialDate(value) ? value : undefined;
}

function readText(value: string | null): string {
  if (value === null || value.trim() === "") return "";
  return Array.from(value).slice(0, TEXT_FILTER_MAX).join("");
}

function writeList(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(",");
}

function writeText(text: string): string {
  if (text.trim() === "") return "";
  return new URLSearchParams({ q: text }).toString().slice("q=".length);
}

function changed(value: string, byDefault: string): string | undefined {
  return value === byDefault ? undefined : value;
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((candidate) => candidate === value);
}
