import type { NodeTarget } from "#components/research/tie-target.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";

/** How the nodes of one kind open what they say, or what is said on them. */
export type NodeOpening = { links: Links; nodeOf: (name: string) => NodeTarget | undefined };

/** The name of a node, which opens its statements where the panel can show them. */
export function NodeName({ name, links, nodeOf }: NodeOpening & { name: string }) {
  const target = nodeOf(name);
  if (target === undefined) return name;
  return (
    <OpenLink links={links} to={target}>
      {name}
    </OpenLink>
  );
}

/** Several names in a row. */
export function NodeNames({ names, ...opening }: NodeOpening & { names: readonly string[] }) {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 && "; "}
      <NodeName name={name} {...opening} />
    </span>
  ));
}
