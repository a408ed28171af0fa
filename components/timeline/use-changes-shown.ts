"use client";

import { useMemo } from "react";
import type { StanceChange } from "#core/explore/details/panel-model.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { changesAmong } from "#core/explore/timeline/changes-among.ts";
import type { ChangesByAfter } from "./mark-words.ts";

export type ChangesShown = { changes: readonly StanceChange[]; byAfter: ChangesByAfter };

/** The changes of stance among the statements shown: with both statements, and by the later one. */
export function useChangesShown(selection: Selection): ChangesShown {
  return useMemo(() => {
    const pairs = changesAmong(selection.index, selection.statements);
    const changes = pairs.flatMap((pair) => {
      const before = statementDetail(selection, pair.before);
      const after = statementDetail(selection, pair.after);
      return before && after ? [{ before, after }] : [];
    });
    return { changes, byAfter: new Map(pairs.map(({ before, after }) => [after, before])) };
  }, [selection]);
}
