import { useRef, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import type { Links } from "#components/statement/links.ts";
import type { ShownNetwork } from "#core/explore/research/shown-network.ts";
import { type TieNames, tieStatements } from "#core/explore/research/tie-statements.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { BehindTie } from "./behind-tie.tsx";
import { formatWeight } from "./format-weight.ts";
import { MomentChoice } from "./moment-choice.tsx";
import { NetworkFiles } from "./network-files.tsx";
import { NetworkMatrix } from "./network-matrix.tsx";
import styles from "./research-view.module.css";
import type { TieOpening } from "./tie-link.tsx";
import { TieList } from "./tie-list.tsx";
import type { Research } from "./use-research.ts";
import { UsedStatements } from "./used-statements.tsx";

export type NetworkResultProps = {
  selection: Selection;
  view: ViewState;
  links: Links;
  targetOf: TieOpening["targetOf"];
  research: Research;
  network: ShownNetwork;
  onAt: (at: number) => void;
  say: (text: string) => void;
};

/** The network with all that belongs to it: its window, its ties and what they rest on, its files. */
export function NetworkResult(props: NetworkResultProps) {
  const { selection, view, links, targetOf, research, network, onAt, say } = props;
  const { method } = research;
  const { index } = selection;
  const [open, setOpen] = useState<{ tie: TieNames; of: ShownNetwork }>();
  const opener = useRef<HTMLElement>(undefined);
  const opening = {
    links,
    targetOf,
    onBehind: (tie: TieNames, by: HTMLElement) => {
      opener.current = by;
      setOpen({ tie, of: network });
    },
  };
  const { matrix } = network;
  const tie = open?.of === network ? open.tie : undefined;
  return (
    <section className={styles.part} aria-label={words.network}>
      <UsedStatements network={network} method={method} selection={selection} />
      <MomentChoice
        moments={network.moments}
        at={network.at}
        isFullest={method.at === undefined}
        onAt={onAt}
      />
      {matrix === undefined ? (
        <TieList network={network} {...opening} />
      ) : (
        <NetworkMatrix rows={network.rows} columns={network.columns} matrix={matrix} {...opening} />
      )}
      {tie !== undefined && (
        <BehindTie
          index={index}
          tie={tie}
          weight={formatWeight(weightOf(network, tie))}
          statements={tieStatements(index, tie, { method, used: network.used })}
          links={links}
          onClose={() => {
            setOpen(undefined);
            opener.current?.focus();
          }}
        />
      )}
      <NetworkFiles {...{ selection, view, research, network, say }} />
    </section>
  );
}

function weightOf({ rows, columns, matrix, strongest }: ShownNetwork, tie: TieNames): number {
  const [row, column] = [rows.indexOf(tie.row), columns.indexOf(tie.column)];
  const listed = strongest.find((one) => one.row === row && one.column === column);
  return matrix?.[row]?.[column] ?? listed?.weight ?? 0;
}
