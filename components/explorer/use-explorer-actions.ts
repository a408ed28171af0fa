"use client";

import { useCallback, useState } from "react";
import { messages } from "#components/messages.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import type { Selection } from "#core/explore/selection.ts";
import { ARRANGEMENTS, type Open, SHOWN, type ViewState } from "#core/explore/view-state.ts";
import { saveFile } from "./save-file.ts";
import type { ToolbarAction } from "./toolbar-action.ts";
import type { Announce } from "./use-announcer.tsx";
import type { ViewControl } from "./use-view-state.ts";
import { viewHref } from "./view-href.ts";

type DialogName = "filters" | "search" | "shortcuts" | "share" | "pick";

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
  /** The link in the share dialog. */
  link: string | undefined;
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
  const [link, setLink] = useState<string>();
  const [mapAsked, setMapAsked] = useState(false);
  const [wanted, setWanted] = useState<ActorPick>();
  const { view, change, undo, redo } = control;

  const copyLink = useCallback(
    (open?: Open) => {
      const shared: ViewState = open === undefined ? view : { ...view, open };
      const address = window.location.origin + viewHref(selection.index, shared);
      const failed = () => {
        setLink(address);
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
        share: () => copyLink(),
        csv: () => announce(saveStatements(selection)),
        map: () => setMapAsked(true),
        "arrange-network": () => setMapAsked(true),
      };
      steps[action]?.();

      function step(name: "undo" | "redo", go: () => void): void {
        go();
        because(name);
      }
    },
    [change, undo, redo, because, copyLink, selection, announce],
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
    link: dialog === "share" ? link : undefined,
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

/** Saves what is shown as CSV; gives the words that say so. */
function saveStatements(selection: Selection): string {
  const { id } = selection.index.debate.meta;
  saveFile({ name: `${id}.csv`, type: "text/csv;charset=utf-8", text: statementsCsv(selection) });
  return messages.explorer.csvReady(selection.shown.statements);
}
