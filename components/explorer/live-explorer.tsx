"use client";

import { useMemo, useState } from "react";
import { countFilters } from "#components/filters/change-filters.ts";
import { pageLinks } from "#components/statement/links.ts";
import { ReplayBox } from "#components/timeline/replay-box.tsx";
import { heldBackWords, stepWords } from "#components/tour/step-words.ts";
import { TourSlot } from "#components/tour/tour-slot.tsx";
import { useOwnTourIndex } from "#components/tour/use-own-tour-index.ts";
import { useTourPlay } from "#components/tour/use-tour-play.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { ExplorerDialogs } from "./explorer-dialogs.tsx";
import { ExplorerFrame } from "./explorer-frame.tsx";
import { ExplorerToolbar } from "./explorer-toolbar.tsx";
import { LiveFigure } from "./live-figure.tsx";
import { LiveFilters } from "./live-filters.tsx";
import { LiveLegend } from "./live-legend.tsx";
import { LiveList } from "./live-list.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { LiveRelations } from "./live-relations.tsx";
import { LiveSavedViews } from "./live-saved-views.tsx";
import { LiveSummary } from "./live-summary.tsx";
import { hasOwnScript, LoadedView } from "./loaded-view.tsx";
import { OpenDetails } from "./open-details.tsx";
import { LiveRegion, useAnnouncer } from "./use-announcer.tsx";
import { useChanges } from "./use-changes.ts";
import { useExplorerActions } from "./use-explorer-actions.ts";
import { useLiveView } from "./use-live-view.ts";
import { PHONE, useMedia, WIDE } from "./use-media.ts";
import { useOpener } from "./use-opener.ts";
import { useRelationCount } from "./use-relations.ts";
import { useResultWords } from "./use-result-words.ts";
import { useShortcuts, useSingleKeys } from "./use-shortcuts.ts";
import { useViewState } from "./use-view-state.ts";
import { useWanted } from "./use-wanted.ts";
import { viewTabs } from "./view-href.ts";

export type LiveExplorerProps = { index: DebateIndex; wanted: string | undefined };

/** On a wall the map is narrow and its words are large. */
const WALL_ROOM = 620;

/** The address gives the view, the view gives the selection, and every part below shows that selection. */
export function LiveExplorer({ index: given, wanted }: LiveExplorerProps) {
  const { index, setOwnTour } = useOwnTourIndex(given);
  const control = useViewState(index);
  const { view, change } = control;
  const play = useTourPlay(index, control);
  const live = useLiveView(play.index, view);
  const { selection } = live;
  const { announce, spoken } = useAnnouncer();
  const { because } = useResultWords(selection, announce, stepWords(play));
  const actions = useExplorerActions({ control, selection, announce, because });
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const phone = useMedia(PHONE);
  const wide = useMedia(WIDE);
  const opener = useOpener({ isOpen: view.open !== undefined, home: focusList });
  const links = useMemo(() => pageLinks(index.debate.meta.id), [index]);
  const { act } = actions;
  const onMap = useRelationCount(live);
  // A tour is about the map: on a phone it comes without being asked for.
  const mapAsked = actions.mapAsked || play.place !== undefined;
  const mapWaits = phone && !mapAsked;

  const changes = useChanges({ index, control, selection, opener });
  const { setOpen, close, setFilters } = changes;
  useShortcuts({ singleKeys, onAction: act, onEscape: close });
  useWanted(wanted, act);

  const { place, tour, step } = play;
  const [withMap, setWithMap] = useState(false);
  const besideMap = wide && place === undefined;
  const filters = (
    <LiveFilters
      selection={selection}
      onChange={setFilters}
      onUnmatchedChange={changes.setUnmatched}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside turn Enter into clicks themselves
    <div onClick={changes.openHere}>
      <LiveRegion spoken={spoken} />
      <ExplorerDialogs
        index={play.index}
        actions={actions}
        selection={selection}
        filters={besideMap ? null : filters}
        onOpen={setOpen}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
      <ExplorerFrame
        shown={view.shown}
        mapAsked={mapAsked}
        empty={selection.shown.statements === 0}
        savedViews={<LiveSavedViews index={index} query={control.query} onChange={change} />}
        toolbar={
          <ExplorerToolbar
            shown={view.shown}
            arrangement={view.arrangement}
            tabs={viewTabs(index, view)}
            filtersOn={countFilters(view.filters)}
            canUndo={control.canUndo}
            canRedo={control.canRedo}
            mapAsked={mapAsked}
            onAction={act}
          />
        }
        filters={besideMap ? filters : null}
        tour={
          place && (
            <TourSlot
              index={index}
              {...{ tour, place, step, view, links, announce, singleKeys }}
              isRevealed={play.isRevealed}
              onReveal={play.setRevealed}
              onGo={play.goTo}
              onLeave={play.leave}
              isPresenting={play.isPresenting}
              onPresent={play.setPresenting}
              onChange={change}
              onOwnTour={setOwnTour}
            />
          )
        }
        notice={<LiveNotice selection={selection} onFilters={setFilters} onChange={change} />}
        summary={<LiveSummary selection={selection} links={links} />}
        replay={
          view.shown === "time" && (
            <ReplayBox
              selection={selection}
              withMap={withMap}
              onMap={setWithMap}
              onFilters={setFilters}
            />
          )
        }
        withMap={withMap}
        figure={
          <LiveFigure
            live={live}
            view={view}
            whole={index}
            room={play.isPresenting ? WALL_ROOM : undefined}
            waits={mapWaits}
            onAsk={actions.askMap}
            onOpen={setOpen}
            onPick={actions.pick}
            onClear={close}
            onFocus={changes.focusOn}
            onCopyLink={actions.copyLink}
            announce={announce}
          />
        }
        legend={
          view.shown === "map" &&
          !mapWaits && (
            <LiveLegend
              selection={selection}
              onChange={setFilters}
              relations={view.relations}
              relationCount={onMap}
              onRelations={changes.setRelations}
            />
          )
        }
        list={
          <>
            {hasOwnScript(view.shown) ? (
              <LoadedView shown={view.shown} {...{ live, view, links }} onChange={change} />
            ) : (
              <LiveList
                live={live}
                shown={view.shown}
                open={view.open}
                links={links}
                onSort={changes.setSort}
                lanes={view.lanes}
                onLanes={changes.setLanes}
                onFilters={setFilters}
                onOpen={setOpen}
              />
            )}
            {view.relations && (
              <LiveRelations
                selection={selection}
                drawn={onMap}
                links={links}
                current={view.open?.kind === "relation" ? view.open.id : undefined}
              />
            )}
          </>
        }
        panel={
          view.open && (
            <OpenDetails
              selection={selection}
              open={view.open}
              takesFocus={opener.hasOpened()}
              note={heldBackWords(index, play)}
              onPick={actions.pick}
              onClose={close}
            />
          )
        }
      />
    </div>
  );
}

function focusList(): void {
  document.getElementById("explorer-list")?.focus({ preventScroll: true });
}
