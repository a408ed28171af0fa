import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Judgement } from "#core/debate/judgements-schema.ts";
import type { Actor, Debate, Meta, Relation, Statement, View } from "#core/debate/schema.ts";
import { withoutMarks } from "#core/debate/text-language.ts";
import { mayOverlap } from "#core/explore/connect/relations-in-time.ts";
import type { Selection } from "#core/explore/selection.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { viewQuery } from "#core/explore/view-url.ts";
import { translationsOfPart } from "./part-translations.ts";
import type { Provenance } from "./provenance.ts";

/** What the interface says in a debate file made of a part of another: its one saved view, and a caution. */
export type PartWords = {
  viewTitle: string;
  viewText: string;
  /** What is missing in the file and where it was taken from. */
  caution: (provenance: Provenance) => string;
};

const ID_MAX = 80;
const LINE_MAX = 400;
const TEXT_MAX = 4000;

/**
 * A debate of exactly the statements that pass, valid in the debate format, with what they name and
 * nothing else: their actors, positions, themes, sources and coders, the organizations these actors
 * belong to, the relations between these actors that the dates of the view leave, the judgements of these actors,
 * and the translations of all these. Statements keep their ids and their file order;
 * the debate's id ends in “-part”, so that it cannot be taken for the whole. Undefined when nothing passes:
 * the format has no debate without statements.
 */
export function debatePart(
  selection: Selection,
  { provenance, words }: { provenance: Provenance; words: PartWords },
): Debate | undefined {
  const { index, passes } = selection;
  const { debate } = index;
  const statements = debate.statements.filter(
    ({ id }) => passes[index.statementNumber.get(id) ?? -1] === 1,
  );
  if (statements.length === 0) return undefined;
  const shownActors = new Set(statements.map(({ actor }) => actor));
  const actors = actorsOf(index, shownActors);
  const relations = relationsAmong(selection, shownActors);
  const judgements = debate.judgements?.filter(({ actor }) => shownActors.has(actor)) ?? [];
  const shownPositions = new Set(statements.map(({ position }) => position));
  const positions = debate.positions.filter(({ id }) => shownPositions.has(id));
  const themes = new Set(positions.map(({ theme }) => theme));
  const sources = usedSources({ statements, relations, actors, judgements });
  const part = {
    formatVersion: debate.formatVersion,
    meta: partMeta(debate.meta, { statements, caution: words.caution(provenance) }),
    themes: debate.themes.filter(({ id }) => themes.has(id)),
    actors,
    positions,
    sources: debate.sources.filter(({ id }) => sources.has(id)),
    statements,
    relations,
    ...(judgements.length === 0 ? {} : { judgements }),
    views: [partView(selection, words)],
    tours: [],
  };
  return { ...part, ...translationsOfPart(debate, part) };
}

function relationsAmong({ index, view }: Selection, shown: ReadonlySet<string>): Relation[] {
  return index.debate.relations.filter(
    (relation) =>
      shown.has(relation.actor) && shown.has(relation.target) && mayOverlap(relation, view.filters),
  );
}

/** The text of a debate file, as the site's own data files are written. */
export function debateText(debate: Debate): string {
  return `${JSON.stringify(debate, withoutMarks, 2)}\n`;
}

/** The actors shown and the organizations they belong to; of those, only ties to each other. */
function actorsOf({ debate }: DebateIndex, shown: ReadonlySet<string>): Actor[] {
  const kept = new Set(shown);
  for (const { id, affiliations = [] } of debate.actors) {
    if (shown.has(id)) for (const { organization } of affiliations) kept.add(organization);
  }
  return debate.actors
    .filter(({ id }) => kept.has(id))
    .map((actor) => {
      if (shown.has(actor.id) || actor.affiliations === undefined) return actor;
      const { affiliations, ...rest } = actor;
      const among = affiliations.filter(({ organization }) => kept.has(organization));
      return among.length === 0 ? rest : { ...rest, affiliations: among };
    });
}

function usedSources(part: {
  statements: readonly Statement[];
  relations: readonly Relation[];
  actors: readonly Actor[];
  judgements: readonly Judgement[];
}): Set<string | undefined> {
  return new Set([
    ...part.statements.map(({ source }) => source),
    ...part.relations.map(({ source }) => source),
    ...part.actors.flatMap(({ affiliations = [] }) => affiliations.map(({ source }) => source)),
    ...part.judgements.flatMap(({ sources }) => sources.map(({ source }) => source)),
  ]);
}

function partMeta(
  meta: Meta,
  { statements, caution }: { statements: readonly Statement[]; caution: string },
): Meta {
  const coders = new Set(statements.flatMap(({ codings }) => codings.map(({ coder }) => coder)));
  return {
    ...meta,
    id: `${meta.id.slice(0, ID_MAX - "-part".length).replace(/-+$/, "")}-part`,
    cautions: [allowedText(caution, TEXT_MAX), ...(meta.cautions ?? [])],
    coding: { ...meta.coding, coders: meta.coding.coders.filter(({ id }) => coders.has(id)) },
  };
}

/** The one view of the part: everything in it, arranged and sorted as the reader had it, with the relations if they were on. */
function partView({ view }: Selection, words: PartWords): View {
  const { arrangement, sort, relations } = view;
  return {
    id: "part",
    title: allowedText(words.viewTitle, LINE_MAX),
    text: allowedText(words.viewText, TEXT_MAX),
    query: viewQuery({ ...DEFAULT_VIEW, arrangement, sort, relations }),
  };
}

/** Filter texts come from addresses: signs that the format refuses are left out, and what is too long is cut. */
function allowedText(text: string, most: number): string {
  const visible = text
    .replace(/[\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .trim();
  if (visible.length <= most) return visible;
  return `${visible
    .slice(0, most - 1)
    .replace(/\p{Cs}$/u, "")
    .trimEnd()}…`;
}
