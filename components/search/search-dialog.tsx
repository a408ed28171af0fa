"use client";

import { useCallback } from "react";
import { messages } from "#components/messages.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { searchDebate } from "#core/explore/search.ts";
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
  const find = useCallback(
    (text: string, most: number) => searchDebate(index, text, most),
    [index],
  );
  return (
    <Dialog open={open} title={messages.search.title} onClose={onClose} shape="sheet">
      <SearchBox
        find={find}
        onOpen={(found) => {
          onClose();
          onOpen(found);
        }}
      />
    </Dialog>
  );
}
