import { memo, useDeferredValue, useMemo, useState } from "react";
import { SpectrumLink } from "#components/explorer/spectrum-link.tsx";
import { PositionName } from "#components/explorer/summary-names.tsx";
import { Template } from "#components/explorer/template.tsx";
import { matrixMessages as words } from "#components/messages/matrix.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import type { Selection } from "#core/explore/selection.ts";
import { type Summary, summarize } from "#core/explore/summary.ts";
import styles from "./matrix-view.module.css";

type MatrixSummaryProps = { selection: Selection; links: Links };

/** Finding the clusters of more statements than these keeps a reader waiting: it is done when asked for. */
const MOST_UNASKED = 5_000;

/** Blocs and the most contested position of what is shown, in one sentence; it follows the table. */
export const MatrixSummary = memo(function MatrixSummary(props: MatrixSummaryProps) {
  const [asked, setAsked] = useState(false);
  if (asked || props.selection.shown.statements <= MOST_UNASKED) return <FoundSummary {...props} />;
  return (
    <p>
      <Button onClick={() => setAsked(true)}>{words.summaryAsk}</Button>
    </p>
  );
});

const FoundSummary = memo(function FoundSummary(props: MatrixSummaryProps) {
  const selection = useDeferredValue(props.selection);
  const summary = useMemo(() => summarize(selection), [selection]);
  return <MatrixSentence summary={summary} links={props.links} />;
});

/** What the sentence says of a summary. */
function MatrixSentence({ summary, links }: { summary: Summary; links: Links }) {
  const { clusters, mostContested, shown } = summary;
  const [most] = mostContested;
  const actors = clusters.reduce((sum, cluster) => sum + cluster.actors.length, 0);
  const blocs =
    clusters.length === 0
      ? words.summaryNoClusters
      : words.summary({ actors, of: shown.actors, clusters: clusters.length });
  return (
    <p className={styles.summary}>
      <Template
        text={blocs + (most ? words.contested : words.contestedNone)}
        parts={{
          clusters: <a href={sitePath("/methods#camps")}>{words.cluster(clusters.length)}</a>,
          contested: <a href={sitePath("/methods#contestedness")}>{words.mostContested}</a>,
          position: most && <PositionName position={most.position} links={links} />,
          counts: most && (
            <SpectrumLink position={most.position.id} links={links}>
              {words.contestedCounts(most)}
            </SpectrumLink>
          ),
        }}
      />
    </p>
  );
}
