import type { Selection } from "#core/explore/selection.ts";
import { stanceChanges } from "#core/measure/stance-changes.ts";
import type { StanceChange } from "./panel-model.ts";
import { statementDetail } from "./statement-detail.ts";

/** The stance changes among the statements (numbers) of one actor on one position, both sides in full. */
export function stanceChangeDetails(
  selection: Selection,
  numbers: readonly number[],
): readonly StanceChange[] {
  return stanceChanges(selection.index, numbers).flatMap((pair) => {
    const before = statementDetail(selection, pair.before);
    const after = statementDetail(selection, pair.after);
    return before && after ? [{ before, after }] : [];
  });
}
