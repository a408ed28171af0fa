"use client";

import { useMemo } from "react";
import { useSettings } from "#components/settings/use-settings.ts";
import { pageLinks } from "#components/statement/links.ts";
import { stepWords } from "#components/tour/step-words.ts";
import { useOwnTourIndex } from "#components/tour/use-own-tour-index.ts";
import { useTourPlay } from "#components/tour/use-tour-play.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { useAnnouncer } from "./use-announcer.tsx";
import { useChanges } from "./use-changes.ts";
import { useExplorerActions } from "./use-explorer-actions.ts";
import { useLiveView } from "./use-live-view.ts";
import { PHONE, useMedia } from "./use-media.ts";
import { useOpener } from "./use-opener.ts";
import { useRelationCount } from "./use-relations.ts";
import { useResultWords } from "./use-result-words.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useViewState } from "./use-view-state.ts";
import { useWanted } from "./use-wanted.ts";

export type Explorer = ReturnType<typeof useExplorer>;

/** The address gives the view, the view gives the selection; everything the parts show or do is here. */
export function useExplorer(given: DebateIndex, wanted: string | undefined) {
  const { index, setOwnTour } = useOwnTourIndex(given);
  const control = useViewState(index);
  const { view } = control;
  const play = useTourPlay(index, control);
  const live = useLiveView(play.index, view);
  const { selection } = live;
  const { announce, spoken } = useAnnouncer();
  const { because } = useResultWords(selection, announce, stepWords(play));
  const actions = useExplorerActions({ control, selection, announce, because });
  const opener = useOpener({ isOpen: view.open !== undefined, home: focusList });
  const changes = useChanges({ index, control, selection, opener });
  const singleKeys = useSettings().keys === "on";
  useShortcuts({ singleKeys, onAction: actions.act, onEscape: changes.close });
  useWanted(wanted, actions.act);

  // A tour is about the map: on a phone it comes without being asked for.
  const mapAsked = actions.mapAsked || play.place !== undefined;
  return {
    index,
    setOwnTour,
    control,
    view,
    play,
    live,
    selection,
    announce,
    spoken,
    actions,
    changes,
    singleKeys,
    hasOpened: opener.hasOpened,
    links: useMemo(() => pageLinks(index.debate.meta.id), [index]),
    /** How many relations the map shows, with the filters as they are. */
    relationCount: useRelationCount(live),
    mapAsked,
    mapWaits: useMedia(PHONE) && !mapAsked,
  };
}

function focusList(): void {
  document.getElementById("explorer-list")?.focus({ preventScroll: true });
}
