import type { ActorKind, Source } from "#core/debate/schema.ts";
import { ACTOR_KINDS } from "#core/debate/vocabulary.ts";
import { campsShown } from "#core/explore/camps-shown.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";
import { type Coverage, mainLanguage, type Share } from "#core/measure/coverage.ts";
import { filtersOfShown, type StatementSet } from "./statement-set.ts";

/** The statements of a cluster by stated positions, by the number of its name; without one: of actors in none. */
export type ClusterShare = StatementSet & { name: number | undefined; actors: number };

/** Where the statements shown come from; the most statements first. What has none is left out. */
export type CoverageOrigins = {
  sources: readonly (StatementSet & { source: Source })[];
  /** By main language of the source. */
  languages: readonly (StatementSet & { language: string })[];
  /** By main language of the exact words; statements without a quote are in none. */
  quotes: readonly { language: string; statements: readonly number[] }[];
  kinds: readonly (StatementSet & { kind: ActorKind })[];
  /** Clusters by stated positions among what is shown; the largest first, actors in none last. */
  clusters: readonly ClusterShare[];
};

/** Counts the statements shown by what they come from, each count with the filters that show it. */
export function coverageOrigins(selection: Selection, covered: Coverage): CoverageOrigins {
  const { index } = selection;
  const all = filtersOfShown(selection);
  const sources = covered.sources.filter(hasAny).flatMap(({ id, statements }) => {
    const source = index.sources[index.sourceNumber.get(id) ?? -1];
    const filters = { ...all, sources: [id] };
    return source ? [{ source, statements, filters }] : [];
  });
  const languages = covered.languages.filter(hasAny).map(({ id, statements }) => {
    const among = sources.filter(({ source }) => mainLanguage(source.language) === id);
    const ids = among.map(({ source }) => source.id);
    return { language: id, statements, filters: only(selection, { statements, sources: ids }) };
  });
  return {
    sources,
    languages,
    quotes: covered.quoteLanguages
      .filter(hasAny)
      .map(({ id, statements }) => ({ language: id, statements })),
    kinds: covered.kinds.filter(hasAny).flatMap(({ id, statements }) => {
      const kind = ACTOR_KINDS.find((one) => one === id);
      return kind ? [{ kind, statements, filters: { ...all, kinds: [kind] } }] : [];
    }),
    clusters: clusterShares(selection),
  };
}

function hasAny({ statements }: Share): boolean {
  return statements.length > 0;
}

type Only = { statements: readonly number[] } & Partial<Pick<Filters, "sources" | "actors">>;

/** Nothing is named where nothing else is shown: the address stays short. */
function only(selection: Selection, { statements, ...ids }: Only): Filters {
  const all = filtersOfShown(selection);
  return statements.length === selection.shown.statements ? all : { ...all, ...ids };
}

function clusterShares(selection: Selection): ClusterShare[] {
  const { index, statements, actorShown } = selection;
  const { camps, names } = campsShown(selection);
  const placeOf = new Map(camps.flatMap(({ members }, at) => members.map((one) => [one, at])));
  const groups: (number | undefined)[] = [...camps.keys(), undefined];
  return groups.flatMap((place) => {
    const own = [...statements].filter((at) => placeOf.get(index.actorOf[at] ?? -1) === place);
    const actors = index.actors.filter(
      (_, number) => actorShown[number] === 1 && placeOf.get(number) === place,
    );
    const ids = actors.map(({ id }) => id);
    const filters = only(selection, { statements: own, actors: ids });
    const name = place === undefined ? undefined : names[place];
    return own.length === 0 ? [] : [{ name, actors: actors.length, statements: own, filters }];
  });
}
