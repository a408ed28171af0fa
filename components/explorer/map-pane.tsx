"use client";

import { useMemo } from "react";
import { MapView } from "#components/map/map-view.tsx";
import { usePlacement } from "#components/map/use-placement.ts";
import { useRoom } from "#components/map/use-room.ts";
import { messages } from "#components/messages.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import { connectActors } from "#core/explore/connect/connect-actors.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Arrangement, Focus, NodeRef, Open } from "#core/explore/view-state.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

export type MapPaneProps = {
  selection: Selection;
  model: MapModel;
  arrangement: Arrangement;
  open: Open | undefined;
  focus: Focus | undefined;
  onOpen: (open: Open) => void;
  onPick: (pick: ActorPick) => void;
  onClear: () => void;
  onFocus: (node: NodeRef) => void;
  onCopyLink: (open: Open) => void;
  announce: (text: string) => void;
};

/** The map with its places worked out: everything that is loaded after the list. */
export function MapPane({ selection, focus, ...given }: MapPaneProps) {
  const { model, arrangement, open } = given;
  const { index } = selection;
  const room = useRoom();
  const plusOnLeft = useMemo(() => rungDirections(mapModel(selectWholeDebate(index))), [index]);
  const directions = useMemo(
    () => (room === undefined ? { plusOnLeft } : { plusOnLeft, room }),
    [plusOnLeft, room],
  );
  const { placement, settled, stop } = usePlacement({ model, arrangement, directions });
  const markedStatements = useMemo(() => statementsOf(selection, open), [selection, open]);
  return (
    <MapView
      {...given}
      heading={messages.explorer.mapHeading}
      placement={placement}
      settled={settled}
      onStop={stop}
      focus={focus?.node}
      markedStatements={markedStatements}
    />
  );
}

const NONE: readonly number[] = [];

/** Numbers of the statements behind an open source, statement or connection, whose ties are then lit. */
function statementsOf(selection: Selection, open: Open | undefined): readonly number[] {
  const { index } = selection;
  if (open?.kind === "connect") return statementsOnPath(selection, open.actors);
  if (open?.kind === "statement") return [index.statementNumber.get(open.id) ?? -1];
  if (open?.kind !== "source") return NONE;
  return Array.from(index.statementsOfSource[index.sourceNumber.get(open.id) ?? -1] ?? NONE);
}

/** Of the first path: the one that the map shows. */
function statementsOnPath(
  selection: Selection,
  [one, other]: readonly [string, string],
): readonly number[] {
  const [path = []] = connectActors(selection, one, other)?.paths ?? [];
  const shared = path.flatMap((step) => step.shared);
  return shared.flatMap(({ statements }) => statements.map(({ number }) => number));
}
