import type { Links } from "#components/statement/links.ts";
import type { Cluster } from "#core/explore/summary-clusters.ts";
import { PositionName } from "./summary-names.tsx";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

type ClusterSidesProps = {
  cluster: Pick<Cluster, "sides">;
  side: "support" | "oppose";
  /** The sentence around the positions, and what stands after each. */
  text: string;
  count: (side: Cluster["sides"][number]) => string;
  links: Links;
  most: number;
};

/** The positions on which most of a cluster take one side, with how many do; nothing where there are none. */
export function ClusterSides({ cluster, side, text, count, links, most }: ClusterSidesProps) {
  const sides = cluster.sides.filter((one) => one.side === side);
  if (sides.length === 0) return null;
  const items = sides.map((one) => ({
    key: one.position.id,
    node: (
      <>
        <PositionName position={one.position} links={links} /> {count(one)}
      </>
    ),
  }));
  return <Template text={text} parts={{ positions: <WordList items={items} most={most} /> }} />;
}
