import { researchMessages as words } from "#components/messages/research.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { ClusterChange } from "#core/measure/discourse/cluster-stability.ts";
import { dayOf } from "#core/measure/discourse/data-problem.ts";
import styles from "./measure-part.module.css";
import { MeasureTable } from "./measure-table.tsx";

/** How alike the camps of each two windows in a row are. */
export function StabilityPart({ changes }: { changes: readonly ClusterChange[] }) {
  if (changes.length === 0) return <p>{words.oneWindow}</p>;
  const { fewShared, trivial } = words.reasons;
  const few = changes.filter(({ shared }) => shared.length < 2).length;
  const known = changes.flatMap(({ stability, ...rest }) =>
    stability.defined ? [{ ...rest, value: stability.value }] : [],
  );
  const none = changes.length - known.length;
  return (
    <>
      {known.length > 0 && <StabilityTable changes={known} />}
      <Undefined count={few} of={changes.length} reason={fewShared} />
      <Undefined count={none - few} of={changes.length} reason={trivial} />
    </>
  );
}

function Undefined({ count, of, reason }: { count: number; of: number; reason: string }) {
  if (count === 0) return null;
  return <p className={styles.facts}>{words.undefinedPairs({ count, of, reason })}</p>;
}

type Known = Pick<ClusterChange, "from" | "to" | "shared"> & { value: number };

function StabilityTable({ changes }: { changes: readonly Known[] }) {
  const columns = words.stabilityColumns;
  return (
    <MeasureTable
      label={words.stability}
      columns={[
        { id: "from", title: columns.from },
        { id: "to", title: columns.to },
        { id: "shared", title: columns.shared, isNumber: true },
        { id: "value", title: columns.value, isNumber: true },
      ]}
      rows={changes.map(({ from, to, shared, value }, at) => ({
        key: String(at),
        cells: [
          formatDate(dayOf(from)),
          formatDate(dayOf(to)),
          String(shared.length),
          formatMeasure(value).replace("-", "−"),
        ],
      }))}
    />
  );
}
