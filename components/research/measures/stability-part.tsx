import { researchMessages as words } from "#components/messages/research.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { ClusterChange } from "#core/measure/discourse/cluster-stability.ts";
import { dayOf } from "#core/measure/discourse/data-problem.ts";
import { MeasureTable } from "./measure-table.tsx";

/** How alike the camps of each two windows in a row are. */
export function StabilityPart({ changes }: { changes: readonly ClusterChange[] }) {
  const columns = words.stabilityColumns;
  if (changes.length === 0) return <p>{words.oneWindow}</p>;
  return (
    <MeasureTable
      label={words.stability}
      columns={[
        { id: "from", title: columns.from },
        { id: "to", title: columns.to },
        { id: "shared", title: columns.shared, isNumber: true },
        { id: "value", title: columns.value, isNumber: true },
      ]}
      rows={changes.map(({ from, to, shared, stability }, at) => ({
        key: String(at),
        cells: [
          formatDate(dayOf(from)),
          formatDate(dayOf(to)),
          String(shared.length),
          stability.defined
            ? formatMeasure(stability.value).replace("-", "−")
            : `${words.undefinedValue}: ${
                shared.length < 2 ? words.reasons.fewShared : words.reasons.trivial
              }`,
        ],
      }))}
    />
  );
}
