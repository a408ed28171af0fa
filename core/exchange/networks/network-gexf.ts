import { element, xmlText } from "#core/exchange/xml-text.ts";
import { type NetworkFile, networkTies, settingsLine } from "./network-file.ts";
import { networkNodes } from "./network-nodes.ts";

/**
 * A network in GEXF 1.3 (gexf.net), line by line: undirected ties with their weight in full precision,
 * nodes with name and mode, the settings as the file's description.
 */
export function* networkGexf(file: NetworkFile): Generator<string> {
  const { nodes, endOf } = networkNodes(file);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield element("meta", {}, [
    element("creator", {}, "Standpoint"),
    element("description", {}, xmlText(settingsLine(file.settings))),
  ]);
  yield '<graph mode="static" defaultedgetype="undirected">';
  const mode = element("attribute", { id: "mode", title: "mode", type: "string" });
  yield element("attributes", { class: "node" }, [mode]);
  yield "<nodes>";
  for (const node of nodes) {
    const value = element("attvalue", { for: "mode", value: node.mode });
    yield element("node", { id: node.id, label: node.label }, element("attvalues", {}, value));
  }
  yield "</nodes>";
  yield "<edges>";
  let number = 0;
  for (const { row, column, weight } of networkTies(file)) {
    const ends = { source: endOf.row(row), target: endOf.column(column) };
    yield element("edge", { id: `e${number}`, ...ends, weight: String(weight) });
    number += 1;
  }
  yield "</edges>";
  yield "</graph>";
  yield "</gexf>";
}
