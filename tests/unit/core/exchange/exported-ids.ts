import { parse } from "csv-parse/sync";
import Graph from "graphology";
import gexfReader from "graphology-gexf";
import graphmlReader from "graphology-graphml";
import { parseDebateText } from "#core/debate/parse.ts";
import { allNamed, readXml } from "./read-xml.ts";

/** Ids of the statements that a file holds, in order of their names, by readers that are not ours (but for JSON). */
export const IDS_IN = {
  csv: (text: string) => {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    return rows.map((row) => row.statement_id ?? "").sort();
  },
  json: (text: string) => {
    const parsed = parseDebateText(text);
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("\n"));
    return parsed.debate.statements.map(({ id }) => id).sort();
  },
  svg: (text: string) => {
    const ties = allNamed(readXml(text), "path").map((path) => path.attributes["data-statements"]);
    return ties.flatMap((ids) => ids?.split(" ") ?? []).sort();
  },
  graphml: (text: string) => idsInGraph(graphmlReader.parse(Graph, text)),
  gexf: (text: string) => idsInGraph(gexfReader.parse(Graph, text)),
} as const;

function idsInGraph(graph: Graph): string[] {
  return graph
    .mapEdges((_, { statement_ids }) => statement_ids)
    .flatMap((ids) => (ids === undefined ? [] : String(ids).split(" ")))
    .sort();
}
