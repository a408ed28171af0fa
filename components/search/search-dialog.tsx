"use client";

import { messages } from "#components/messages.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Open } from "#core/explore/view-state.ts";
import { SearchBox } from "./search-box.tsx";

export type SearchDialogProps = {
  index: DebateIndex;
  open: boolean;
  onClose: () => void;
  onOpen: (open: Open) => void;
};

/** Find anything in the debate by its words, and open it. */
export function SearchDialog({ index, open, onClose, onOpen }: SearchDialogProps) {
  return (
    <Dialog open={open} title={messages.search.title} onClose={onClose} shape="sheet">
      <SearchBox
        index={index}
        onOpen={(found) => {
          onClose();
          onOpen(found);
        }}
      />
    </Dialog>
  );
}
