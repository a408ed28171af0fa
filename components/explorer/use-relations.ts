"use client";

import { useMemo } from "react";
import { type MapRelation, mapRelations } from "#core/explore/connect/map-relations.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Selection } from "#core/explore/selection.ts";

type RelationsInput = {
  selection: Selection;
  model: MapModel;
  /** Ids of the relations that are drawn even when the others are not. */
  marked: readonly string[];
  all: boolean;
};

const NONE: readonly MapRelation[] = [];

/** The relations that the map draws; the same list as long as they are the same. */
export function useRelations(input: RelationsInput): readonly MapRelation[] {
  const { selection, model, marked, all } = input;
  const drawable = useMemo(() => mapRelations(selection, model), [selection, model]);
  const some = useMemo(() => {
    const chosen = drawable.filter(({ id }) => marked.includes(id));
    return chosen.length === 0 ? NONE : chosen;
  }, [drawable, marked]);
  return all ? drawable : some;
}

/** How many relations the map shows where it shows them all. */
export function useRelationCount(live: Pick<RelationsInput, "selection" | "model">): number {
  const { selection } = live;
  const model = selection.index.debate.relations?.length ? live.model : undefined;
  return useMemo(
    () => (model === undefined ? 0 : mapRelations(selection, model).length),
    [selection, model],
  );
}
