import { useRef, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { BehindTie } from "#components/research/behind-tie.tsx";
import { formatWeight, weightFormat } from "#components/research/format-weight.ts";
import { TieLink, type TieOpening } from "#components/research/tie-link.tsx";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { RestedPairs } from "#core/explore/research/group-pairs.ts";
import type { TieNames } from "#core/explore/research/tie-statements.ts";
import styles from "./pair-lists.module.css";

/** How the pairs behind a measure open the statements of both. */
export type PairOpening = Pick<TieOpening, "links" | "targetOf"> & {
  index: DebateIndex;
  /** Numbers of the statements that a pair rests on. */
  statementsOf: (pair: TieNames) => readonly number[];
};

export type PairListsProps = PairOpening & {
  /** Each part of the number, with the text before its count of pairs. */
  parts: readonly { name: string; pairs: RestedPairs }[];
};

type Pair = RestedPairs["strongest"][number];

const FIRST = 10;
const MORE = 50;

/** The pairs that a number adds up, part by part; the weight of each opens its statements. */
export function PairLists({ parts, index, statementsOf, ...opening }: PairListsProps) {
  const [behind, setBehind] = useState<Pair>();
  const opener = useRef<HTMLElement>(undefined);
  return (
    <div className={styles.parts}>
      {parts.map(({ name, pairs }) => (
        <PairList
          key={name}
          {...{ name, pairs, ...opening }}
          onPair={(pair, by) => {
            opener.current = by;
            setBehind(pair);
          }}
        />
      ))}
      {behind !== undefined && (
        <BehindTie
          index={index}
          tie={behind}
          weight={formatWeight(behind.weight)}
          statements={statementsOf(behind)}
          links={opening.links}
          onClose={() => {
            setBehind(undefined);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

type PairListProps = Pick<PairOpening, "links" | "targetOf"> & {
  name: string;
  pairs: RestedPairs;
  onPair: (pair: Pair, by: HTMLElement) => void;
};

function PairList({ name, pairs: { ties, strongest }, onPair, ...opening }: PairListProps) {
  const [most, setMost] = useState(FIRST);
  if (ties === 0) return <p className={styles.none}>{words.pairsOf({ part: name, n: 0 })}</p>;
  const left = strongest.length - most;
  const format = weightFormat(strongest.map(({ weight }) => weight));
  return (
    <details>
      <summary>{words.pairsOf({ part: name, n: ties })}</summary>
      <p className={styles.hint}>
        {strongest.length < ties && words.strongestPairs(strongest.length)} {words.pairsHint}
      </p>
      <ul className={styles.pairs}>
        {strongest.slice(0, most).map((pair) => {
          const { row, column } = pair;
          const text = format(pair.weight);
          return (
            <li key={`${row}\n${column}`}>
              <span>
                {row} – {column}
              </span>
              <TieLink
                {...opening}
                tie={pair}
                text={text}
                label={words.cell({ row, column, weight: text })}
                onBehind={(_, by) => onPair(pair, by)}
              />
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + MORE)}>{words.more(Math.min(MORE, left))}</Button>
      )}
    </details>
  );
}
