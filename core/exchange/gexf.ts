import type { Stance } from "#core/debate/schema.ts";
import { type PaperColors, rgbOf } from "./paper-colors.ts";
import { type Provenance, type ProvenanceWords, provenanceText } from "./provenance.ts";
import {
  type Attribute,
  actorColor,
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

const ACTOR_SHAPE = "disc";
const POSITION_SHAPE = "square";
const ACTOR_SIZE = 10;
const POSITION_SIZE = 16;
/** GEXF knows no dash-dotted line. */
const LINES: Readonly<Record<Stance, string>> = {
  support: "solid",
  oppose: "dashed",
  mixed: "dashed",
  neutral: "dotted",
};

/**
 * What a map shows as a two-mode network in GEXF 1.3 (gexf.net), with places, colours, sizes and line
 * styles in its viz module. Relations, where the view shows them, are edges between actors that have a kind.
 * The provenance stands in the file's description.
 */
export function gexf(
  map: DrawnMap,
  given: { provenance: Provenance; words: ProvenanceWords; colors: PaperColors },
): string {
  const { provenance, words, colors } = given;
  const network = twoModeNetwork(map);
  const { nodes, edges, relations } = network;
  const meta = element("meta", { lastmodifieddate: provenance.saved }, [
    element("creator", {}, "Standpoint"),
    element("keywords", {}, xmlText([provenance.title, provenance.permalink].join(", "))),
    element("description", {}, xmlText(provenanceText(provenance, words))),
  ]);
  const graph = element("graph", { mode: "static", defaultedgetype: "undirected" }, [
    declare(NODE_ATTRIBUTES, "node"),
    declare(edgeAttributes(network), "edge"),
    element(
      "nodes",
      {},
      nodes.map((node) => nodeElement(node, colors)),
    ),
    element("edges", {}, [
      ...edges.map((edge) => edgeElement(edge, colors)),
      ...relations.map((edge) => relationElement(edge, colors)),
    ]),
  ]);
  return xmlFile(element("gexf", NAMESPACES, [meta, graph]));
}

const NAMESPACES = {
  xmlns: "http://gexf.net/1.3",
  "xmlns:viz": "http://gexf.net/1.3/viz",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
  version: "1.3",
};

const TYPES = { string: "string", int: "integer", double: "double", boolean: "boolean" } as const;

function declare(
  attributes: readonly { name: string; type: ValueType }[],
  owner: "node" | "edge",
): string {
  return element(
    "attributes",
    { class: owner },
    attributes.map(({ name, type }) =>
      element("attribute", { id: name, title: name, type: TYPES[type] }),
    ),
  );
}

function valuesOf<Thing>(thing: Thing, attributes: readonly Attribute<Thing>[]): string {
  const values = attributes.flatMap(({ name, read }) => {
    const value = read(thing);
    if (value === undefined) return [];
    const text = typeof value === "number" ? numberText(value) : String(value);
    return [element("attvalue", { for: name, value: text })];
  });
  return element("attvalues", {}, values);
}

function nodeElement(node: NetworkNode, colors: PaperColors): string {
  const isActor = node.mode === "actor";
  const color = isActor ? colors[actorColor(node.actor?.kind)] : colors["line-strong"];
  return element("node", { id: node.id, label: node.label }, [
    valuesOf(node, NODE_ATTRIBUTES),
    element("viz:color", rgbOf(color)),
    ...(node.at === undefined ? [] : [element("viz:position", { ...node.at, z: 0 })]),
    element("viz:size", { value: isActor ? ACTOR_SIZE : POSITION_SIZE }),
    element("viz:shape", { value: isActor ? ACTOR_SHAPE : POSITION_SHAPE }),
  ]);
}

function edgeElement(edge: NetworkEdge, colors: PaperColors): string {
  const { id, source, target, tie, statements } = edge;
  return element("edge", { id, source, target, weight: statements.length }, [
    valuesOf(edge, EDGE_ATTRIBUTES),
    element("viz:color", rgbOf(colors[tie.stance])),
    element("viz:thickness", { value: statements.length }),
    element("viz:shape", { value: LINES[tie.stance] }),
  ]);
}

/** Programs keep several edges between the same two nodes apart by their kind. */
function relationElement(edge: RelationEdge, colors: PaperColors): string {
  const { id, source, target, ends } = edge;
  const { kind } = ends.relation;
  return element("edge", { id, source, target, kind, label: kind, weight: 1 }, [
    valuesOf(edge, RELATION_ATTRIBUTES),
    element("viz:color", rgbOf(colors["ink-soft"])),
    element("viz:thickness", { value: 1 }),
    element("viz:shape", { value: "solid" }),
  ]);
}
