import { element, xmlText } from "#core/exchange/xml-text.ts";
import { type NetworkFile, networkTies } from "./network-file.ts";
import { type NetworkNode, networkNodes } from "./network-nodes.ts";

const ROOT = 'xmlns="http://graphml.graphdrawing.org/xmlns"';

/**
 * A network in GraphML 1.0 (graphml.graphdrawing.org), line by line: undirected ties with their weight in
 * full precision, nodes with name and mode, every setting as data of the graph.
 */
export function* networkGraphml(file: NetworkFile): Generator<string> {
  const { nodes, endOf } = networkNodes(file);
  const settings = Object.entries(file.settings);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<graphml ${ROOT}>`;
  for (const [name] of settings) yield key("graph", name, "string");
  yield key("node", "label", "string");
  yield key("node", "mode", "string");
  yield key("edge", "weight", "double");
  yield '<graph id="network" edgedefault="undirected">';
  for (const [name, value] of settings) yield data(`graph.${name}`, value);
  for (const node of nodes) yield nodeElement(node);
  for (const { row, column, weight } of networkTies(file)) {
    const ends = { source: endOf.row(row), target: endOf.column(column) };
    yield element("edge", ends, data("edge.weight", String(weight)));
  }
  yield "</graph>";
  yield "</graphml>";
}

function key(owner: string, name: string, type: string): string {
  const id = `${owner}.${name}`;
  return element("key", { id, for: owner, "attr.name": name, "attr.type": type });
}

function nodeElement({ id, label, mode }: NetworkNode): string {
  return element("node", { id }, data("node.label", label) + data("node.mode", mode));
}

function data(name: string, value: string): string {
  return element("data", { key: name }, xmlText(value));
}
