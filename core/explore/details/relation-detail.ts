import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Relation, Source } from "#core/debate/schema.ts";

/** A relation with both its ends and its source. */
export type RelationEnds = {
  relation: Relation;
  from: Actor;
  to: Actor;
  source: Source | undefined;
};

/** The relation of that id, with all it names; undefined when the debate has none. */
export function relationDetail(index: DebateIndex, id: string): RelationEnds | undefined {
  const relation = index.debate.relations.find((candidate) => candidate.id === id);
  return relation && withEnds(index, relation);
}

/** Every relation that names its source, in the order of the file. */
export function sourcedRelations(index: DebateIndex): readonly RelationEnds[] {
  return index.debate.relations.flatMap((relation) => {
    const found = withEnds(index, relation);
    return found?.source ? [found] : [];
  });
}

function withEnds(index: DebateIndex, relation: Relation): RelationEnds | undefined {
  const from = index.actors[index.actorNumber.get(relation.actor) ?? -1];
  const to = index.actors[index.actorNumber.get(relation.target) ?? -1];
  const source = index.sources[index.sourceNumber.get(relation.source ?? "") ?? -1];
  return from && to ? { relation, from, to, source } : undefined;
}
