import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { relationsInTime } from "./relations-in-time.ts";

/**
 * The sourced relations that a view shows, in the order of the file: none unless the view asks for them, else
 * those that its dates leave and whose two actors both have a statement that passes.
 */
export function shownRelations(selection: Selection): readonly RelationEnds[] {
  const { index, actorShown, view } = selection;
  if (!view.relations) return [];
  const isShown = (id: string) => actorShown[index.actorNumber.get(id) ?? -1] === 1;
  return relationsInTime(selection).filter(
    ({ from, to }) => from !== to && isShown(from.id) && isShown(to.id),
  );
}
