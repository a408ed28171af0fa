import { messages } from "#components/messages.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import { ClusterSides } from "./cluster-sides.tsx";
import { ClusterList } from "./summary-cluster-list.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";

const words = messages.summary;

const ACTORS = 8;
const SIDES = 4;

/** Cluster by cluster: its actors, and the sides that most of them take. */
export function EachCluster({ summary: { clusters, modularity }, links }: SummaryProps) {
  if (clusters.length === 0) return null;
  return (
    <SummaryRow term={words.terms.eachCluster} method="camps">
      <ClusterList clusters={clusters} links={links} actors={ACTORS}>
        {(cluster) => {
          const sides = { cluster, count: words.sideCount, links, most: SIDES };
          return (
            <>
              {cluster.sides.length === 0 && words.noSides}
              <ClusterSides side="support" text={words.supports} {...sides} />{" "}
              <ClusterSides side="oppose" text={words.opposes} {...sides} />
            </>
          );
        }}
      </ClusterList>
      {clusters.length > 1 && <p>{words.modularity(formatMeasure(modularity))}</p>}
    </SummaryRow>
  );
}
