"use client";

import { memo } from "react";
import { countFilters } from "#components/filters/change-filters.ts";
import { ReplayBox } from "#components/timeline/replay-box.tsx";
import { heldBackWords } from "#components/tour/step-words.ts";
import { StillWhileHidden } from "#components/ui/still-while-hidden.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { arrangementOf } from "#core/explore/usual-arrangement.ts";
import type { Shown } from "#core/explore/view-state.ts";
import { ExplorerDialogs } from "./explorer-dialogs.tsx";
import { ExplorerFrame, isMapShown } from "./explorer-frame.tsx";
import { ExplorerMap } from "./explorer-map.tsx";
import { LiveContent } from "./live-content.tsx";
import { LiveFilters } from "./live-filters.tsx";
import { LiveLegend } from "./live-legend.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { LiveSavedViews } from "./live-saved-views.tsx";
import { LiveSummary } from "./live-summary.tsx";
import { LiveToolbar } from "./live-toolbar.tsx";
import { LiveTour } from "./live-tour.tsx";
import { OpenDetails } from "./open-details.tsx";
import { ToolbarActions } from "./toolbar-actions.tsx";
import { LiveRegion } from "./use-announcer.tsx";
import { type Explorer, useExplorer } from "./use-explorer.ts";
import { useMedia, WIDE } from "./use-media.ts";

const Actions = memo(ToolbarActions);

export type LiveExplorerProps = { index: DebateIndex; wanted: string | undefined };

/** Every part below shows one selection: that of the view in the address. */
export function LiveExplorer({ index: given, wanted }: LiveExplorerProps) {
  const explorer = useExplorer(given, wanted);
  const { index, view, play, selection, actions, changes, links } = explorer;
  const box = {
    shown: view.shown,
    withMap: view.mapBesideTime,
    empty: selection.shown.statements === 0,
  };
  const besideMap = useMedia(WIDE) && play.place === undefined;
  const filters = (
    <LiveFilters
      selection={selection}
      onChange={changes.setFilters}
      onUnmatchedChange={changes.setUnmatched}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside turn Enter into clicks themselves
    <div onClick={changes.openHere}>
      <LiveRegion spoken={explorer.spoken} />
      <ExplorerDialogs
        index={play.index}
        actions={actions}
        selection={selection}
        filters={besideMap ? null : filters}
        onOpen={changes.setOpen}
      />
      <ExplorerFrame
        {...box}
        mapAsked={explorer.mapAsked}
        savedViews={
          <LiveSavedViews
            index={index}
            query={explorer.control.query}
            onChange={explorer.control.change}
          />
        }
        toolbar={
          <LiveToolbar
            index={index}
            view={view}
            arrangement={arrangementOf(view, index)}
            mapAsked={explorer.mapAsked}
            onAction={actions.act}
          />
        }
        actions={
          <Actions
            filtersOn={countFilters(view.filters)}
            canUndo={explorer.control.canUndo}
            canRedo={explorer.control.canRedo}
            onAction={actions.act}
          />
        }
        filters={besideMap ? filters : null}
        tour={play.place && <LiveTour explorer={explorer} place={play.place} />}
        notice={
          <LiveNotice
            selection={selection}
            onFilters={changes.setFilters}
            onChange={explorer.control.change}
          />
        }
        summary={<LiveSummary selection={selection} links={links} />}
        replay={GROWS.includes(view.shown) && <LiveReplay {...explorer} />}
        figure={
          <StillWhileHidden hidden={!isMapShown(box)}>
            <ExplorerMap explorer={explorer} />
          </StillWhileHidden>
        }
        legend={view.shown === "map" && !explorer.mapWaits && <MapLegend {...explorer} />}
        list={<LiveContent explorer={explorer} />}
        panel={view.open && <LivePanel {...explorer} open={view.open} />}
      />
    </div>
  );
}

/** The views that can be led through time. */
const GROWS: readonly Shown[] = ["time", "alignment"];

function LiveReplay({ selection, view, changes }: Explorer) {
  return (
    <ReplayBox
      selection={selection}
      withMap={view.mapBesideTime}
      onMap={view.shown === "time" ? changes.setMapBesideTime : undefined}
      onFilters={changes.setFilters}
    />
  );
}

function MapLegend({ selection, view, changes, relationCount }: Explorer) {
  return (
    <LiveLegend
      selection={selection}
      onChange={changes.setFilters}
      relations={view.relations}
      relationCount={relationCount}
      onRelations={changes.setRelations}
    />
  );
}

type LivePanelProps = Explorer & { open: NonNullable<Explorer["view"]["open"]> };

function LivePanel({ index, play, selection, changes, actions, open, hasOpened }: LivePanelProps) {
  return (
    <OpenDetails
      selection={selection}
      open={open}
      takesFocus={hasOpened()}
      note={heldBackWords(index, play)}
      onPick={actions.pick}
      onClose={changes.close}
    />
  );
}
