"use client";

import { useCallback, useMemo } from "react";
import { compareMessages as words } from "#components/messages/compare.ts";
import { SearchBox } from "#components/search/search-box.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type ActorPick, openPicked, pickedAlready } from "#core/explore/compare/pick.ts";
import { searchActors } from "#core/explore/search.ts";
import type { Open } from "#core/explore/view-state.ts";

export type PickDialogProps = {
  index: DebateIndex;
  /** What an actor is wanted for; undefined while none is. */
  pick: ActorPick | undefined;
  onClose: () => void;
  onOpen: (open: Open) => void;
};

/** Picks another actor by its name. */
export function PickDialog({ index, pick, onClose, onOpen }: PickDialogProps) {
  const taken = useMemo(() => (pick === undefined ? [] : pickedAlready(pick)), [pick]);
  const find = useCallback(
    (text: string, most: number) =>
      searchActors(index, text, most + taken.length)
        .filter(({ open }) => open.kind !== "actor" || !taken.includes(open.id))
        .slice(0, most),
    [index, taken],
  );
  return (
    <Dialog
      open={pick !== undefined}
      title={words.pickTitle[pick?.purpose ?? "compare"]}
      onClose={onClose}
      shape="sheet"
    >
      <SearchBox
        find={find}
        label={words.pickLabel}
        onOpen={(found) => {
          const open = pick && found.kind === "actor" ? openPicked(pick, found.id) : undefined;
          onClose();
          if (open) onOpen(open);
        }}
      />
    </Dialog>
  );
}
