import type { ChangeView } from "#components/explorer/change.ts";
import type { Links } from "#components/statement/links.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";

/** What every view with a script of its own is given. */
export type ViewPartProps = {
  selection: Selection;
  /** The map's model of the same selection. */
  model: MapModel;
  view: ViewState;
  links: Links;
  onChange: ChangeView;
};
