import { type Provenance, type ProvenanceWords, provenanceText } from "./provenance.ts";
import {
  type Attribute,
  type DrawnMap,
  EDGE_ATTRIBUTES,
  edgeAttributes,
  type NetworkEdge,
  type NetworkNode,
  NODE_ATTRIBUTES,
  RELATION_ATTRIBUTES,
  type RelationEdge,
  twoModeNetwork,
  type ValueType,
} from "./two-mode-network.ts";
import { element, numberText, xmlFile, xmlText } from "./xml-text.ts";

/** Gephi reads `label`, `x`, `y` and `weight` by these names, Cytoscape and visone show them as columns. */
const NODES: readonly Attribute<NetworkNode>[] = [
  { name: "label", type: "string", read: ({ label }) => label },
  { name: "x", type: "double", read: ({ at }) => at?.x },
  { name: "y", type: "double", read: ({ at }) => at?.y },
  ...NODE_ATTRIBUTES,
];
const WEIGHT = { name: "weight", type: "double" } as const;
const EDGES: readonly Attribute<NetworkEdge>[] = [
  { ...WEIGHT, read: ({ statements }) => statements.length },
  ...EDGE_ATTRIBUTES,
];
const RELATIONS: readonly Attribute<RelationEdge>[] = [
  { ...WEIGHT, read: () => 1 },
  ...RELATION_ATTRIBUTES,
];

/**
 * What a map shows as a two-mode network in GraphML 1.0 (graphml.graphdrawing.org): actors and
 * positions as nodes, one undirected edge per actor and position, weighted by its statements; where the view
 * shows relations, one edge each between their actors as well, which alone have a `relation_id`. The provenance stands in the graph's description and, fact by fact, in its data.
 */
export function graphml(
  map: DrawnMap,
  { provenance, words }: { provenance: Provenance; words: ProvenanceWords },
): string {
  const network = twoModeNetwork(map);
  const { nodes, edges, relations } = network;
  const facts = graphFacts(provenance);
  const graph = element("graph", { id: provenance.debate, edgedefault: "undirected" }, [
    element("desc", {}, xmlText(provenanceText(provenance, words))),
    ...facts.map(([name, value]) => element("data", { key: `graph.${name}` }, xmlText(value))),
    ...nodes.map((node) => element("node", { id: node.id }, dataOf(node, NODES, "node"))),
    ...edges.map((edge) => {
      const { id, source, target } = edge;
      return element("edge", { id, source, target }, dataOf(edge, EDGES, "edge"));
    }),
    ...relations.map((edge) => {
      const { id, source, target } = edge;
      return element("edge", { id, source, target }, dataOf(edge, RELATIONS, "edge"));
    }),
  ]);
  const root = element("graphml", NAMESPACES, [
    ...facts.map(([name]) => keyOf({ name, type: "string" }, "graph")),
    ...NODES.map((attribute) => keyOf(attribute, "node")),
    ...[WEIGHT, ...edgeAttributes(network)].map((attribute) => keyOf(attribute, "edge")),
    graph,
  ]);
  return xmlFile(root);
}

const NAMESPACES = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};

function graphFacts(provenance: Provenance): [name: string, value: string][] {
  const { title, view = "", filters, updated, saved, licence, permalink, citation } = provenance;
  return [
    ["title", title],
    ["view", view],
    ["filters", filters.join("; ")],
    ["updated", updated],
    ["saved", saved],
    ["licence", licence.name],
    ["licence_url", licence.url],
    ["permalink", permalink],
    ["citation", citation],
  ];
}

function keyOf({ name, type }: { name: string; type: ValueType }, owner: string): string {
  return element("key", {
    id: `${owner}.${name}`,
    for: owner,
    "attr.name": name,
    "attr.type": type,
  });
}

/** The known values of a node or edge as data elements. */
function dataOf<Thing>(
  thing: Thing,
  attributes: readonly Attribute<Thing>[],
  owner: string,
): string[] {
  return attributes.flatMap(({ name, read }) => {
    const value = read(thing);
    if (value === undefined) return [];
    const text = typeof value === "number" ? numberText(value) : String(value);
    return [element("data", { key: `${owner}.${name}` }, xmlText(text))];
  });
}
