import type { MeasureName } from "./measure-names.ts";
import type { MeasureValues } from "./measure-values.ts";
import { networkRemarks } from "./network-remarks.ts";
import { type Prepared, wholeNetwork } from "./prepare-network.ts";

/** What was counted, and what a person who reads the values should know of them; each a sentence. */
export function measureRemarks(
  name: MeasureName,
  prepared: Prepared,
  values: MeasureValues,
): string[] {
  const { file, frame, choices } = prepared;
  if (name === "coders") return [...file.remarks];
  const all = file.coded.statements.length;
  const { frequencies, changes } = values;
  if (frequencies !== undefined) {
    const counted = frequencies.reduce((sum, { total }) => sum + total, 0);
    const rule = `the others are filtered, blank or say the same again (--duplicates ${choices.duplicates})`;
    return [...file.remarks, `${counted} of ${all} statements with a stance count; ${rule}`];
  }
  const counted = `${frame.kept.length} of ${all} statements with a stance count; the others are filtered, blank or repeated`;
  if (changes === undefined)
    return [...file.remarks, counted, ...networkRemarks(wholeNetwork(prepared), choices)];
  const unknown = changes.filter(({ stability }) => !stability.defined).length;
  const few = `${unknown} of ${changes.length} steps have no number, each says why; wider windows hold more`;
  return [...file.remarks, counted, ...(unknown === 0 ? [] : [few])];
}
