import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import type { Cluster } from "#core/explore/summary-clusters.ts";
import styles from "./summary-in-words.module.css";
import { ActorNames, PositionName, PositionNames } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

const words = messages.summary;

const CLUSTERS = 5;
const ACTORS = 8;
const SIDES = 4;

/** The clusters by stated positions, what most in each agree on, and what divides them. */
export function SummaryClusters({ summary, links }: SummaryProps) {
  const { clusters, divisions, modularity, minimumShared } = summary;
  const term = words.terms.clusters;
  if (clusters.length === 0) {
    return (
      <SummaryRow term={term} method="camps">
        <p>{words.clustersNone(minimumShared)}</p>
      </SummaryRow>
    );
  }
  const actors = clusters.reduce((sum, cluster) => sum + cluster.actors.length, 0);
  const listed = clusters.slice(0, CLUSTERS);
  return (
    <SummaryRow term={term} method="camps">
      <p>
        {words.clusters({ actors, clusters: clusters.length, modularity: modularity.toFixed(2) })}{" "}
        {words.clustersCaution}
      </p>
      <ul className={styles.clusters}>
        {listed.map((cluster, place) => (
          <li key={cluster.actors[0]?.id}>
            <ClusterWords cluster={cluster} place={place} links={links} />
          </li>
        ))}
        {clusters.length > CLUSTERS && <li>{words.more(clusters.length - CLUSTERS)}</li>}
      </ul>
      {divisions.length > 0 && (
        <p>
          <Template
            text={words.divided}
            parts={{
              positions: (
                <PositionNames
                  positions={divisions.map(({ position }) => position)}
                  links={links}
                  most={SIDES}
                />
              ),
            }}
          />
        </p>
      )}
    </SummaryRow>
  );
}

type ClusterProps = { cluster: Cluster; place: number; links: Links };

function ClusterWords({ cluster, place, links }: ClusterProps) {
  return (
    <>
      <Template
        text={words.clusterActors}
        parts={{
          cluster: <strong>{words.cluster(place)}</strong>,
          actors: <ActorNames actors={cluster.actors} links={links} most={ACTORS} />,
        }}
      />{" "}
      {cluster.sides.length === 0 && words.noSides}
      <Sides cluster={cluster} side="support" links={links} />{" "}
      <Sides cluster={cluster} side="oppose" links={links} />
    </>
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
