import { memo } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import type { Reduction } from "#core/explore/reduce/reduction.ts";
import { arrangementOf } from "#core/explore/usual-arrangement.ts";
import type { Arrangement, NodeRef, Open, ViewState } from "#core/explore/view-state.ts";
import { MapBox } from "./map-box.tsx";
import type { Announce } from "./use-announcer.tsx";
import type { LiveView } from "./use-live-view.ts";

export type LiveFigureProps = {
  live: LiveView;
  view: ViewState;
  /** The debate from which rungs are turned, where what is shown is not all of it. */
  whole?: DebateIndex;
  /** How wide the map may be, in map units; undefined: as the window allows. */
  room?: number | undefined;
  waits: boolean;
  onAsk: () => void;
  onOpen: (open: Open) => void;
  onPick: (pick: ActorPick) => void;
  onClear: () => void;
  onFocus: (node: NodeRef) => void;
  onArrange: (arrangement: Arrangement) => void;
  onReduce: (reduction: Reduction | undefined) => void;
  onCopyLink: (open: Open) => void;
  announce: Announce;
};

const StableMapBox = memo(MapBox);

/** The map of what is shown. */
export function LiveFigure({ live, view, ...given }: LiveFigureProps) {
  return (
    <StableMapBox
      {...given}
      selection={live.selection}
      model={live.model}
      modelFor={live.modelFor}
      arrangement={arrangementOf(view, live.selection.index)}
      open={view.open}
      focus={live.selection.view.focus}
      relations={view.relations}
      reduce={view.reduce}
      marksNew={view.shown === "time"}
    />
  );
}
