"use client";
import { useCallback, useMemo } from "react";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { MapGroup } from "#core/explore/reduce/map-groups.ts";
import { effectiveReduction, type ReducedMap, reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { isMerging, openingReduction, type Reduction } from "#core/explore/reduce/reduction.ts";
import type { Open } from "#core/explore/view-state.ts";
import { groupKind, groupName } from "./group-name.ts";
import { reduceOnce } from "./reduce-once.ts";
import { useMapGroups } from "./use-map-groups.ts";

type ReducedInput = {
  index: DebateIndex;
  model: MapModel;
  /** What the reader asked for. */
  asked: Reduction | undefined;
  open: Open | undefined;
};

/** `waits`: the clusters are looked for, and the most active actors are drawn meanwhile. */
export type ReducedForMap = ReducedMap & {
  reduction: Reduction;
  waits: boolean;
  /** What of another model would be drawn, if nothing were open. */
  drawnOf: (model: MapModel) => MapModel;
};

const NO_GROUPS: readonly MapGroup[] = [];

/** What of a model the map draws; the same model as long as it is the same. */
export function useReducedMap({ index, model, asked, open }: ReducedInput): ReducedForMap {
  const reduction = useMemo(() => effectiveReduction(model, asked), [model, asked]);
  const by = isMerging(reduction) ? reduction.by : undefined;
  const groups = useMapGroups(index, by);
  const waits = groups === undefined;
  const inputOf = useCallback(
    (one: MapModel) => ({
      model: one,
      reduction: waits ? openingReduction("active") : effectiveReduction(one, asked),
      groups: groups ?? NO_GROUPS,
      named: (group: MapGroup, rest: boolean) => {
        const name = groupName(index, group);
        return { name: rest ? words.rest(name) : name, kind: groupKind(index, group) };
      },
    }),
    [index, asked, groups, waits],
  );
  const drawnOf = useCallback((one: MapModel) => reduceOnce(inputOf(one)).model, [inputOf]);
  const plain = reduceOnce(inputOf(model));
  const keep = keptFor(open, index);
  const isThere = keep.actors.concat(keep.positions).every((id) => isDrawn(plain.model, id));
  const wanted = isThere ? "" : JSON.stringify(keep);
  const reduced = useMemo(
    () => (wanted === "" ? plain : reduceMap({ ...inputOf(model), keep: JSON.parse(wanted) })),
    [plain, inputOf, model, wanted],
  );
  return { ...reduced, reduction, waits, drawnOf };
}

type Keep = { actors: string[]; positions: string[] };

const NOTHING: Keep = { actors: [], positions: [] };

function isDrawn({ actors, positions }: MapModel, id: string): boolean {
  return actors.some((one) => one.id === id) || positions.some((one) => one.id === id);
}

/** What is open is drawn, however few statements it has. */
function keptFor(open: Open | undefined, index: DebateIndex): Keep {
  switch (open?.kind) {
    case "actor":
      return { actors: [open.id], positions: [] };
    case "position":
      return { actors: [], positions: [open.id] };
    case "edge":
      return { actors: [open.actor], positions: [open.position] };
    case "compare":
    case "connect":
      return { actors: [...open.actors], positions: [] };
    case "statement": {
      const statement = index.statements[index.statementNumber.get(open.id) ?? -1];
      return statement === undefined
        ? NOTHING
        : { actors: [statement.actor], positions: [statement.position] };
    }
    default:
      return NOTHING;
  }
}
