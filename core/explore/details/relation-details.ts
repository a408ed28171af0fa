import type { DebateIndex } from "#core/debate/index-debate.ts";
import { compareFolded, compareText } from "#core/explore/fold-text.ts";
import type { RelationDetail } from "./panel-model.ts";

/** The sourced relations of an actor, by the other actor's name, then by start. */
export function relationDetails(index: DebateIndex, actorId: string): readonly RelationDetail[] {
  return index.debate.relations
    .filter((relation) => relation.actor === actorId || relation.target === actorId)
    .flatMap((relation): RelationDetail[] => {
      const direction = relation.actor === actorId ? "out" : "in";
      const otherId = direction === "out" ? relation.target : relation.actor;
      const other = index.actors[index.actorNumber.get(otherId) ?? -1];
      const source = index.sources[index.sourceNumber.get(relation.source ?? "") ?? -1];
      return other ? [{ relation, other, direction, source }] : [];
    })
    .sort(
      (a, b) =>
        compareFolded(a.other.name, b.other.name) ||
        compareText(a.relation.start ?? "", b.relation.start ?? "") ||
        compareText(a.relation.id, b.relation.id),
    );
}
