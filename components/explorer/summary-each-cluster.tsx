import { messages } from "#components/messages.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Links } from "#components/statement/links.ts";
import type { Cluster } from "#core/explore/summary-clusters.ts";
import { ClusterList } from "./summary-cluster-list.tsx";
import { PositionName } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

const words = messages.summary;

const ACTORS = 8;
const SIDES = 4;

/** Cluster by cluster: its actors, and the sides that most of them take. */
export function EachCluster({ summary: { clusters, modularity }, links }: SummaryProps) {
  if (clusters.length === 0) return null;
  return (
    <SummaryRow term={words.terms.eachCluster} method="camps">
      <ClusterList clusters={clusters} links={links} actors={ACTORS}>
        {(cluster) => (
          <>
            {cluster.sides.length === 0 && words.noSides}
            <Sides cluster={cluster} side="support" links={links} />{" "}
            <Sides cluster={cluster} side="oppose" links={links} />
          </>
        )}
      </ClusterList>
      {clusters.length > 1 && <p>{words.modularity(formatMeasure(modularity))}</p>}
    </SummaryRow>
  );
}

type SidesProps = { cluster: Cluster; side: "support" | "oppose"; links: Links };

function Sides({ cluster, side, links }: SidesProps) {
  const sides = cluster.sides.filter((one) => one.side === side);
  if (sides.length === 0) return null;
  const items = sides.map((one) => ({
    key: one.position.id,
    node: (
      <>
        <PositionName position={one.position} links={links} /> {words.sideCount(one)}
      </>
    ),
  }));
  return (
    <Template
      text={side === "support" ? words.supports : words.opposes}
      parts={{ positions: <WordList items={items} most={SIDES} /> }}
    />
  );
}
