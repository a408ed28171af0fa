import type { RefObject } from "react";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement, NodeRef, Open } from "#core/explore/view-state.ts";
import type { PlacingShare } from "./placing-share.ts";

/**
 * What the map needs and what it reports. It keeps only what no link should carry: hover, keyboard
 * position, zoom, pan, dragged places, an open menu. Everything else comes in and goes out here.
 *
 * Mount it once and keep it mounted: changed props move, add, show and hide elements, nothing is rebuilt.
 * Give it a parent with a height; it fills it.
 */
export type MapViewProps = {
  /** Heading of the figure; shown to assistive technology. Default: the word “Map”. */
  heading?: string;
  model: MapModel;
  /** Sourced ties that are not statements, drawn over the map; the same list as long as they are the same. */
  relations?: readonly MapRelation[];
  /** Places for every node of this model (see use-placement.ts). Undefined while they are being worked out: the last drawing stays. */
  placement: Placement | undefined;
  /** False while the places are those of earlier models: what is shown stands there until better ones come. */
  settled: boolean;
  /** Ends a long computation; shown as a button while `placement` is undefined. */
  onStop?: () => void;
  /** How far it is, shown beside that button. */
  share?: PlacingShare;
  arrangement: Arrangement;
  /** What the details panel shows: drawn as selected, its neighbours lit. */
  open: Open | undefined;
  /** Numbers of statements whose ties are to be lit (an open source or statement). */
  markedStatements?: readonly number[];
  /** Ids of relations that an open connection runs over. */
  markedRelations?: readonly string[];
  /** The node whose neighbourhood the view is reduced to, if any: drawn with a ring. */
  focus: NodeRef | undefined;
  /** Click, Enter or the menu on a node or tie; Shift/Ctrl/⌘+click on further actors compares them. */
  onOpen: (open: Open) => void;
  /** Click on the background, or Esc on the map: close what is open. */
  onClear: () => void;
  /** Double-click on a node, or the menu: show only its neighbourhood. */
  onFocus: (node: NodeRef) => void;
  /** Another actor is to be picked by its name: “Compare with another actor…” in the menu. Without it, on the map. */
  onPick?: (pick: ActorPick) => void;
  /** “Copy link” in the menu is offered when this is given. */
  onCopyLink?: (open: Open) => void;
  /** One sentence for the page's polite live region. */
  announce: (text: string) => void;
};

export type MapStageProps = MapViewProps & {
  figure: RefObject<HTMLElement | null>;
  /** Of the figure; its summary is `${id}-summary`. */
  id: string;
  /** The canvas is gone. */
  onLost: () => void;
};
