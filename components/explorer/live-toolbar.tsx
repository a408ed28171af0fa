import { memo, useMemo } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Arrangement, ViewState } from "#core/explore/view-state.ts";
import { ExplorerToolbar } from "./explorer-toolbar.tsx";
import type { ToolbarAction } from "./toolbar-action.ts";
import { viewTabs } from "./view-href.ts";

export type LiveToolbarProps = {
  index: DebateIndex;
  view: ViewState;
  arrangement: Arrangement;
  mapAsked: boolean;
  onAction: (action: ToolbarAction) => void;
};

const Toolbar = memo(ExplorerToolbar);

/** The tabs and the arrangement. A click on a tab acts at once; the addresses of the tabs follow map and list. */
export function LiveToolbar({ index, view, arrangement, mapAsked, onAction }: LiveToolbarProps) {
  const linked = useAfterPaint(view);
  const tabs = useMemo(() => viewTabs(index, linked), [index, linked]);
  return (
    <Toolbar
      shown={view.shown}
      arrangement={arrangement}
      tabs={tabs}
      mapAsked={mapAsked}
      onAction={onAction}
    />
  );
}
