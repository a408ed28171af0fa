import type { ReactNode } from "react";
import { PickDialog } from "#components/compare/pick-dialog.tsx";
import { messages } from "#components/messages.ts";
import { SearchDialog } from "#components/search/search-dialog.tsx";
import { ShareSlot, TakeAwaySlot } from "#components/take-away/take-away-slot.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Open } from "#core/explore/view-state.ts";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import type { ExplorerActions } from "./use-explorer-actions.ts";

export type ExplorerDialogsProps = {
  index: DebateIndex;
  actions: ExplorerActions;
  selection: Selection;
  /** The filters, where the screen has no room for them beside the map. */
  filters: ReactNode;
  onOpen: (open: Open) => void;
};

const words = messages.explorer;

/** All dialogs of the explorer; they stand before the page's parts so that focus returns in order. */
export function ExplorerDialogs(props: ExplorerDialogsProps) {
  const { actions, selection } = props;
  const { dialog, closeDialog } = actions;
  return (
    <>
      <SearchDialog
        index={props.index}
        open={dialog === "search"}
        onClose={closeDialog}
        onOpen={props.onOpen}
      />
      <PickDialog
        index={props.index}
        pick={actions.picking}
        onClose={closeDialog}
        onOpen={props.onOpen}
      />
      <ShareSlot
        selection={selection}
        view={actions.shared}
        byHand={actions.byHand}
        open={dialog === "share"}
        onClose={closeDialog}
      />
      <TakeAwaySlot
        selection={selection}
        view={actions.view}
        open={dialog === "take-away"}
        onClose={closeDialog}
      />
      <ShortcutsDialog open={dialog === "shortcuts"} onClose={closeDialog} />
      {props.filters !== null && (
        <Dialog
          open={dialog === "filters"}
          title={words.filters}
          shape="sheet"
          onClose={closeDialog}
          footer={
            <Button look="primary" onClick={closeDialog}>
              {words.showResult(selection.shown.statements)}
            </Button>
          }
        >
          {props.filters}
        </Dialog>
      )}
    </>
  );
}
