"use client";

import { useCallback, useState } from "react";
import { messages } from "#components/messages.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import type { Selection } from "#core/explore/selection.ts";
import { ARRANGEMENTS, type Open, SHOWN, type ViewState } from "#core/explore/view-state.ts";
import type { ToolbarAction } from "./toolbar-action.ts";
import type { Announce } from "./use-announcer.tsx";
import type { ViewControl } from "./use-view-state.ts";
import { viewHref } from "./view-href.ts";

type DialogName = "filters" | "search" | "shortcuts" | "share" | "take-away" | "pick";

export type ExplorerActions = {
  act: (action: ToolbarAction) => void;
  /** Copies the link of this view, or of this view with something else open. */
  copyLink: (open?: Open) => void;
  /** Asks for another actor by name: to compare with, or to find the connection to. */
  pick: (wanted: ActorPick) => void;
  /** What the picker is open for. */
  picking: ActorPick | undefined;
  dialog: DialogName | undefined;
  closeDialog: () => void;
  /** The view that is taken away. */
  view: ViewState;
  /** The view whose link is shared; `byHand` when the browser would not copy it. */
  shared: ViewState;
  byHand: boolean;
  mapAsked: boolean;
  askMap: () => void;
};

type Given = {
  control: ViewControl;
  selection: Selection;
  announce: Announce;
  because: (cause: "undo" | "redo") => void;
};

/** What the controls of the toolbar and the keys do. */
export function useExplorerActions({
  control,
  selection,
  announce,
  because,
}: Given): ExplorerActions {
  const [dialog, setDialog] = useState<DialogName>();
  const [uncopied, setUncopied] = useState<ViewState>();
  const [mapAsked, setMapAsked] = useState(false);
  const [wanted, setWanted] = useState<ActorPick>();
  const { view, change, undo, redo } = control;

  const copyLink = useCallback(
    (open?: Open) => {
      const shared: ViewState = open === undefined ? view : { ...view, open };
      const address = window.location.origin + viewHref(selection.index, shared);
      const failed = () => {
        setUncopied(shared);
        setDialog("share");
      };
      // Plain HTTP gives no clipboard.
      if (!navigator.clipboard) return failed();
      navigator.clipboard
        .writeText(address)
        .then(() => announce(messages.explorer.linkCopied), failed);
    },
    [view, selection, announce],
  );

  const act = useCallback(
    (action: ToolbarAction) => {
      const asked = viewAsked(action);
      if (asked) change((now) => ({ ...now, ...asked }));
      const steps: Partial<Record<ToolbarAction, () => void>> = {
        undo: () => step("undo", undo),
        redo: () => step("redo", redo),
        filters: () => setDialog("filters"),
        search: () => setDialog("search"),
        shortcuts: () => setDialog("shortcuts"),
        share: () => share(),
        "take-away": () => setDialog("take-away"),
        map: () => setMapAsked(true),
        "arrange-network": () => setMapAsked(true),
      };
      steps[action]?.();

      function share(): void {
        setUncopied(undefined);
        setDialog("share");
      }
      function step(name: "undo" | "redo", go: () => void): void {
        go();
        because(name);
      }
    },
    [change, undo, redo, because],
  );

  return {
    act,
    copyLink,
    pick: useCallback((asked: ActorPick) => {
      setWanted(asked);
      setDialog("pick");
    }, []),
    picking: dialog === "pick" ? wanted : undefined,
    dialog,
    closeDialog: useCallback(() => setDialog(undefined), []),
    view,
    shared: uncopied ?? view,
    byHand: uncopied !== undefined,
    mapAsked,
    askMap: useCallback(() => setMapAsked(true), []),
  };
}

/** The part of the view that a tab or the arrangement switch asks for. */
function viewAsked(action: ToolbarAction): Partial<ViewState> | undefined {
  const shown = SHOWN.find((one) => action === `show-${one}`);
  if (shown) return { shown };
  const arrangement = ARRANGEMENTS.find((one) => action === `arrange-${one}`);
  return arrangement && { arrangement };
}
