import { messages } from "#components/messages.ts";
import { ClusterList } from "./summary-cluster-list.tsx";
import { PositionNames } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";

const words = messages.summary;

const ACTORS = 2;
const POSITIONS = 3;

/** The clusters by stated positions with some of their actors, and what divides them. */
export function SummaryClusters({ summary, links }: SummaryProps) {
  const { clusters, divisions, minimumShared, shown } = summary;
  const term = words.terms.clusters;
  if (clusters.length === 0) {
    return (
      <SummaryRow term={term} method="camps">
        <p>{words.clustersNone(minimumShared)}</p>
      </SummaryRow>
    );
  }
  const actors = clusters.reduce((sum, cluster) => sum + cluster.actors.length, 0);
  const divided = divisions.map(({ position }) => position);
  return (
    <SummaryRow term={term} method="camps">
      <p>{words.clusters({ actors, of: shown.actors, clusters: clusters.length })}</p>
      <ClusterList clusters={clusters} links={links} actors={ACTORS} />
      {divided.length > 0 && (
        <p>
          <Template
            text={words.divided}
            parts={{
              positions: <PositionNames positions={divided} links={links} most={POSITIONS} />,
            }}
          />
        </p>
      )}
    </SummaryRow>
  );
}
