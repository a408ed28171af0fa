import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import type { Cluster } from "#core/explore/summary-clusters.ts";
import styles from "./summary-in-words.module.css";
import { ActorNames } from "./summary-names.tsx";
import { Template } from "./template.tsx";

const words = messages.summary;

const CLUSTERS = 5;

export type ClusterListProps = {
  clusters: readonly Cluster[];
  links: Links;
  /** At most so many actors of each are named. */
  actors: number;
  /** What follows the actors of a cluster. */
  children?: (cluster: Cluster) => ReactNode;
};

/** The clusters with their actors, one a line. */
export function ClusterList({ clusters, links, actors, children }: ClusterListProps) {
  return (
    <ul className={styles.clusters}>
      {clusters.slice(0, CLUSTERS).map((cluster) => (
        <li key={cluster.actors[0]?.id}>
          <Template
            text={words.clusterActors}
            parts={{
              cluster: <strong>{words.cluster(campLetter(cluster.name))}</strong>,
              actors: <ActorNames actors={cluster.actors} links={links} most={actors} />,
            }}
          />{" "}
          {children?.(cluster)}
        </li>
      ))}
      {clusters.length > CLUSTERS && <li>{words.more(clusters.length - CLUSTERS)}</li>}
    </ul>
  );
}
