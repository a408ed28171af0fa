"use client";

import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { countFilters } from "#components/filters/change-filters.ts";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { readOpen } from "#core/explore/view-places.ts";
import type { Filters, NodeRef, Open, Sort } from "#core/explore/view-state.ts";
import { ExplorerDialogs } from "./explorer-dialogs.tsx";
import { ExplorerFrame } from "./explorer-frame.tsx";
import { ExplorerToolbar } from "./explorer-toolbar.tsx";
import { LiveFigure } from "./live-figure.tsx";
import { LiveFilters } from "./live-filters.tsx";
import { LiveLegend } from "./live-legend.tsx";
import { LiveList } from "./live-list.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { LiveSavedViews } from "./live-saved-views.tsx";
import { LiveSummary } from "./live-summary.tsx";
import { OpenDetails } from "./open-details.tsx";
import { toolbarAction } from "./toolbar-action.ts";
import { LiveRegion, useAnnouncer } from "./use-announcer.tsx";
import { useExplorerActions } from "./use-explorer-actions.ts";
import { useLiveView } from "./use-live-view.ts";
import { PHONE, useMedia, WIDE } from "./use-media.ts";
import { useOpener } from "./use-opener.ts";
import { useResultWords } from "./use-result-words.ts";
import { useShortcuts, useSingleKeys } from "./use-shortcuts.ts";
import { useViewState } from "./use-view-state.ts";
import { shownHrefs } from "./view-href.ts";

export type LiveExplorerProps = { index: DebateIndex; wanted: string | undefined };

/** The address gives the view, the view gives the selection, and every part below shows that selection. */
export function LiveExplorer({ index, wanted }: LiveExplorerProps) {
  const control = useViewState(index);
  const { view, change } = control;
  const live = useLiveView(index, view);
  const { selection } = live;
  const { announce, spoken } = useAnnouncer();
  const { because } = useResultWords(selection, announce);
  const actions = useExplorerActions({ control, selection, announce, because });
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const phone = useMedia(PHONE);
  const wide = useMedia(WIDE);
  const opener = useOpener({ isOpen: view.open !== undefined, home: focusList });
  const links = useMemo(() => pageLinks(index.debate.meta.id), [index]);
  const { act } = actions;
  const mapWaits = phone && !actions.mapAsked;

  const setOpen = useCallback(
    (open: Open | undefined) => {
      if (open) opener.remember();
      opener.hold();
      change((now) => ({ ...now, open }));
    },
    [change, opener.remember, opener.hold],
  );
  const close = useCallback(() => setOpen(undefined), [setOpen]);
  const setFilters = useCallback(
    (filters: Filters) =>
      change((now) => ({ ...now, filters }), isTyped(selection.view.filters, filters)),
    [change, selection],
  );
  const focusOn = useCallback(
    (node: NodeRef) => change((now) => ({ ...now, focus: { node, degree: 1 } })),
    [change],
  );
  const setSort = useCallback((sort: Sort) => change((now) => ({ ...now, sort })), [change]);

  useShortcuts({ singleKeys, onAction: act, onEscape: close });
  useWanted(wanted, act);

  /** Links to things of the debate open them here; with a modifier key they lead to their pages. */
  function openHere(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLElement>("a[data-open]");
    const open = readOpen(link?.dataset.open ?? "", index);
    if (!open) return;
    event.preventDefault();
    setOpen(open);
  }

  const filters = (
    <LiveFilters
      selection={selection}
      onChange={setFilters}
      onUnmatchedChange={useCallback(
        (unmatched) => change((now) => ({ ...now, unmatched })),
        [change],
      )}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside turn Enter into clicks themselves
    <div onClick={openHere}>
      <LiveRegion spoken={spoken} />
      <ExplorerDialogs
        index={index}
        actions={actions}
        selection={selection}
        filters={wide ? null : filters}
        onOpen={setOpen}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
      <ExplorerFrame
        shown={view.shown}
        mapAsked={actions.mapAsked}
        empty={selection.shown.statements === 0}
        savedViews={<LiveSavedViews index={index} query={control.query} onChange={change} />}
        toolbar={
          <ExplorerToolbar
            shown={view.shown}
            arrangement={view.arrangement}
            hrefOf={shownHrefs(index, view)}
            filtersOn={countFilters(view.filters)}
            canUndo={control.canUndo}
            canRedo={control.canRedo}
            mapAsked={actions.mapAsked}
            onAction={act}
          />
        }
        filters={wide ? filters : null}
        notice={<LiveNotice selection={selection} onFilters={setFilters} onChange={change} />}
        summary={<LiveSummary selection={selection} links={links} />}
        figure={
          <LiveFigure
            live={live}
            view={view}
            waits={mapWaits}
            onAsk={actions.askMap}
            onOpen={setOpen}
            onClear={close}
            onFocus={focusOn}
            onCopyLink={actions.copyLink}
            announce={announce}
          />
        }
        legend={
          view.shown === "map" &&
          !mapWaits && <LiveLegend selection={selection} onChange={setFilters} />
        }
        list={
          <LiveList
            live={live}
            shown={view.shown}
            open={view.open}
            links={links}
            onSort={setSort}
          />
        }
        panel={
          view.open && (
            <OpenDetails
              selection={selection}
              open={view.open}
              takesFocus={opener.hasOpened()}
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

/** Text and dates change with every key or drag: a run of that is one step back. */
function isTyped(before: Filters, after: Filters): "typing" | "step" {
  const same = before.text === after.text && before.from === after.from && before.to === after.to;
  return same ? "step" : "typing";
}

/** Does once what the reader asked for before the explorer was there. */
function useWanted(
  wanted: string | undefined,
  act: ReturnType<typeof useExplorerActions>["act"],
): void {
  const done = useRef(false);
  useEffect(() => {
    const action = toolbarAction(wanted);
    if (done.current || !action) return;
    done.current = true;
    act(action);
  }, [wanted, act]);
}
