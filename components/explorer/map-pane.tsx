"use client";

import { useMemo } from "react";
import { MapView } from "#components/map/map-view.tsx";
import { usePlacement } from "#components/map/use-placement.ts";
import { useRoom } from "#components/map/use-room.ts";
import { messages } from "#components/messages.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import { connectActors } from "#core/explore/connect/connect-actors.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Arrangement, Focus, NodeRef, Open } from "#core/explore/view-state.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { useRelations } from "./use-relations.ts";

export type MapPaneProps = {
  selection: Selection;
  model: MapModel;
  /** The debate from which rungs are turned; default: what is shown. */
  whole?: DebateIndex;
  /** How wide the map may be, in map units; undefined: as the window allows. */
  room?: number | undefined;
  arrangement: Arrangement;
  open: Open | undefined;
  focus: Focus | undefined;
  /** Whether all relations are drawn; otherwise only those that are open. */
  relations: boolean;
  onOpen: (open: Open) => void;
  onPick: (pick: ActorPick) => void;
  onClear: () => void;
  onFocus: (node: NodeRef) => void;
  onCopyLink: (open: Open) => void;
  announce: (text: string) => void;
};

/** The map with its places worked out: everything that is loaded after the list. */
export function MapPane({ selection, focus, relations, ...given }: MapPaneProps) {
  const { model, arrangement, open } = given;
  const windowRoom = useRoom();
  const { whole = selection.index, room = windowRoom } = given;
  const plusOnLeft = useMemo(() => rungDirections(mapModel(selectWholeDebate(whole))), [whole]);
  const directions = useMemo(
    () => (room === undefined ? { plusOnLeft } : { plusOnLeft, room }),
    [plusOnLeft, room],
  );
  const { placement, settled, stop } = usePlacement({ model, arrangement, directions });
  const marked = useMemo(() => markedBy(selection, open), [selection, open]);
  const drawn = useRelations({ selection, model, marked: marked.relations, all: relations });
  return (
    <MapView
      {...given}
      heading={messages.explorer.mapHeading}
      placement={placement}
      settled={settled}
      onStop={stop}
      focus={focus?.node}
      relations={drawn}
      markedStatements={marked.statements}
      markedRelations={open?.kind === "connect" ? marked.relations : NONE}
    />
  );
}

const NONE: readonly never[] = [];

/** Numbers of statements whose ties are lit, ids of relations that are drawn in any case. */
type Marked = { statements: readonly number[]; relations: readonly string[] };

/** What is marked for an open source, statement, relation or connection. */
function markedBy(selection: Selection, open: Open | undefined): Marked {
  const { index } = selection;
  switch (open?.kind) {
    case "statement":
      return { statements: [index.statementNumber.get(open.id) ?? -1], relations: NONE };
    case "source": {
      const number = index.sourceNumber.get(open.id) ?? -1;
      return { statements: Array.from(index.statementsOfSource[number] ?? NONE), relations: NONE };
    }
    case "relation":
      return { statements: NONE, relations: [open.id] };
    case "connect":
      return markedOnPath(selection, open.actors);
    default:
      return { statements: NONE, relations: NONE };
  }
}

/** The first path is the one that the map shows. */
function markedOnPath(selection: Selection, [one, other]: readonly [string, string]): Marked {
  const [path = []] = connectActors(selection, one, other)?.paths ?? [];
  const shared = path.flatMap((step) => step.shared);
  return {
    statements: shared.flatMap(({ statements }) => statements.map(({ number }) => number)),
    relations: path.flatMap((step) => step.relations.map(({ relation }) => relation.id)),
  };
}
