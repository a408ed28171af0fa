import type { Method } from "./method.ts";
import type { NetworkKind, NetworkSettings, ValueFilter } from "./network-settings.ts";

/** Which of the statements a network may count, besides the method: a range of time and values of variables. */
export type StatementRange = {
  from?: number | undefined;
  to?: number | undefined;
  filters: readonly ValueFilter[];
};

/** The settings of the network that a method asks for; `kind` is from `kindOfMethod`. */
export function settingsOfMethod(
  { network, rows, duplicates, isolates }: Method,
  kind: NetworkKind,
  range: StatementRange,
): NetworkSettings {
  const ofPositions = network === "positions";
  return {
    ...kind,
    rows: ofPositions ? "concept" : rows,
    columns: ofPositions ? rows : "concept",
    qualifier: { kind: "stance" },
    duplicates,
    isolates,
    ...range,
  };
}
