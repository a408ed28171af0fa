import { researchMessages as words } from "#components/messages/research.ts";
import type { ShownNetwork } from "#core/explore/research/shown-network.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Method } from "#core/measure/discourse/method.ts";
import styles from "./research-view.module.css";

export type UsedStatementsProps = { network: ShownNetwork; method: Method; selection: Selection };

/** How large the network is, what it was worked out from, and what does not count and why. */
export function UsedStatements({ network, method, selection }: UsedStatementsProps) {
  const { index, shown } = selection;
  const { repeated, blank, outside } = network.left;
  const used = network.used.length;
  const neutral = shown.statements - used - repeated - blank - outside;
  const left = shown.statements - used;
  const reasons = [
    { n: neutral, text: words.left.neutral },
    { n: repeated, text: words.left.repeated },
    { n: blank, text: words.left.blank },
    { n: outside, text: words.left.outside },
  ].filter(({ n }) => n > 0);
  const hasMixed = Array.from(network.used).some(
    (number) => index.statements[number]?.stance === "mixed",
  );
  return (
    <div className={styles.used}>
      <p>
        {words.size({
          nodes: nodesText(network, method),
          ties: network.ties,
          pairs: network.pairs,
        })}{" "}
        <strong>{words.statements(used)}</strong>.
      </p>
      <p className={styles.left}>
        {left === 0 ? words.left.none : words.left.some(left)}{" "}
        {left > 0 && `${reasons.map(({ n, text }) => text(n)).join("; ")}.`}{" "}
        {hasMixed && method.aggregation !== "ignore" && words.mixedCounts}
      </p>
    </div>
  );
}

function nodesText({ rows, columns }: ShownNetwork, method: Method): string {
  const { actors, organizations, positions } = words.nodesOf;
  const who = method.rows === "organization" ? organizations : actors;
  if (method.network === "positions") return positions(rows.length);
  if (method.network === "actors") return who(rows.length);
  return `${who(rows.length)} × ${positions(columns.length)}`;
}
