"use client";

import { useCallback, useMemo } from "react";
import { groupName } from "#components/map/group-name.ts";
import { MapView } from "#components/map/map-view.tsx";
import styles from "#components/map/reduction-bar.module.css";
import { ReductionBar } from "#components/map/reduction-bar.tsx";
import { usePlacement } from "#components/map/use-placement.ts";
import { useReducedMap } from "#components/map/use-reduced-map.ts";
import { useRoom } from "#components/map/use-room.ts";
import { messages } from "#components/messages.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import {
  isMerging,
  MOST_TIES,
  openMembers,
  type Reduction,
  readGroupId,
} from "#core/explore/reduce/reduction.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Arrangement, Focus, NodeRef, Open, ViewState } from "#core/explore/view-state.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { markedOn, NONE } from "./marked-on-map.ts";
import { useLikelyPlaces } from "./use-likely-places.ts";
import { useRelations } from "./use-relations.ts";
import { useStopping } from "./use-stopping.ts";

export type MapPaneProps = {
  selection: Selection;
  model: MapModel;
  modelFor: (view: ViewState) => MapModel;
  /** The debate from which rungs are turned; default: what is shown. */
  whole?: DebateIndex;
  /** How wide the map may be at most, in map units; undefined: as the window allows. */
  room?: number | undefined;
  arrangement: Arrangement;
  open: Open | undefined;
  focus: Focus | undefined;
  /** Whether all relations are drawn; otherwise only those that are open. */
  relations: boolean;
  /** How much of the model is drawn; undefined: as its size asks for. */
  reduce: Reduction | undefined;
  /** Beside the timeline, where what is new in the dates chosen is lit as long as nothing is open. */
  marksNew?: boolean;
  onOpen: (open: Open) => void;
  onPick: (pick: ActorPick) => void;
  onClear: () => void;
  onFocus: (node: NodeRef) => void;
  onArrange: (arrangement: Arrangement) => void;
  onReduce: (reduction: Reduction | undefined) => void;
  onCopyLink: (open: Open) => void;
  announce: (text: string) => void;
};

function narrowest(rooms: readonly (number | undefined)[]): number | undefined {
  const known = rooms.filter((room) => room !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The map with its places worked out: everything that is loaded after the list. */
export function MapPane(props: MapPaneProps) {
  const { selection, modelFor, focus, relations, reduce, marksNew = false, ...given } = props;
  const { model: everything, arrangement, open, onFocus, onArrange, onReduce } = given;
  const { index } = selection;
  const reduced = useReducedMap({ index, model: everything, asked: reduce, open });
  const { model, reduction } = reduced;
  const room = narrowest([given.room, useRoom()]);
  const { whole = selection.index } = given;
  const plusOnLeft = useMemo(() => rungDirections(mapModel(selectWholeDebate(whole))), [whole]);
  const guide = useMemo(
    () => (room === undefined ? { plusOnLeft } : { plusOnLeft, room }),
    [plusOnLeft, room],
  );
  const { drawnOf } = reduced;
  useLikelyPlaces({ view: selection.view, modelFor, drawnOf, arrangement, guide });
  const { placement, settled, stop, share } = usePlacement({ model, arrangement, guide });
  const isPlaced = placement !== undefined;
  const stopping = useStopping({
    ...{ model, everything, isPlaced, reduce, arrangement, onArrange, onReduce },
    makeLadder: stop,
    announce: given.announce,
  });
  const marked = useMemo(
    () => markedOn(selection, { open, marksNew }),
    [selection, open, marksNew],
  );
  const drawn = useRelations({ selection, model, marked: marked.relations, all: relations });
  const focusOrOpen = useCallback(
    (node: NodeRef) => {
      const group = readGroupId(node.id);
      if (group === undefined) return onFocus(node);
      if (!isMerging(reduction)) return;
      onReduce(openMembers(reduction, group));
    },
    [onFocus, onReduce, reduction],
  );
  const isReducible = everything.ties.length > MOST_TIES || reduce !== undefined;
  return (
    <div className={styles.frame} data-reducing={isReducible || undefined}>
      {isReducible && (
        <ReductionBar
          {...reduced}
          whole={everything}
          nameOf={(key) =>
            isMerging(reduction) ? groupName(index, { by: reduction.by, key }) : key
          }
          placing={isPlaced ? undefined : { asked: model, drawn: stopping.drawn?.model }}
          stopped={stopping.stopped}
          onReduce={(reduction) => {
            stopping.forget();
            onReduce(reduction);
          }}
          announce={given.announce}
        />
      )}
      {!isReducible && stopping.stopped && <p className={styles.words}>{messages.map.stopped}</p>}
      <div className={styles.map}>
        <MapView
          {...given}
          model={model}
          onFocus={focusOrOpen}
          heading={messages.explorer.mapHeading}
          placement={placement}
          settled={settled}
          onStop={stopping.stop}
          share={share}
          focus={focus?.node}
          relations={drawn}
          markedStatements={marked.statements}
          markedRelations={open?.kind === "connect" ? marked.relations : NONE}
        />
      </div>
    </div>
  );
}
