import { parse as parseCsv } from "csv-parse/sync";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { networkEdgesCsv, networkMatrixCsv } from "#core/exchange/networks/network-csv.ts";
import { networkDl } from "#core/exchange/networks/network-dl.ts";
import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import { networkGexf } from "#core/exchange/networks/network-gexf.ts";
import { networkGraphml } from "#core/exchange/networks/network-graphml.ts";
import { networkJson } from "#core/exchange/networks/network-json.ts";

const SETTINGS = { network: "actors", aggregation: "subtract" };

/** Names that formats stumble over, and numbers that need every digit. */
const ONE_MODE: NetworkFile = {
  rows: ['Ann "A" <b>', "=SUM(1), Bob", "Cy\nDi"],
  columns: ['Ann "A" <b>', "=SUM(1), Bob", "Cy\nDi"],
  matrix: [
    [0, -1 / 3, 0],
    [-1 / 3, 0, 1e-7],
    [0, 1e-7, 0],
  ],
  oneMode: true,
  rowMode: "actor",
  columnMode: "actor",
  settings: SETTINGS,
};

const TWO_MODE: NetworkFile = {
  ...ONE_MODE,
  rows: ["Ann", "Bob"],
  columns: ["Ban", "Tax", "Ann"],
  matrix: [
    [0.1 + 0.2, 0, 0],
    [0, -2, 1],
  ],
  oneMode: false,
  columnMode: "position",
};

function text(lines: Iterable<string>): string {
  return [...lines].join("\n");
}

describe.each([
  ["GraphML", (file: NetworkFile) => graphml.parse(Graph, text(networkGraphml(file)))],
  ["GEXF", (file: NetworkFile) => gexf.parse(Graph, text(networkGexf(file)))],
])("%s, read by graphology", (_, read) => {
  test("a one-mode network has every tie once, with its exact weight", () => {
    const graph = read(ONE_MODE);
    expect(graph.nodes()).toEqual(["n0", "n1", "n2"]);
    expect(graph.getNodeAttribute("n0", "label")).toBe('Ann "A" <b>');
    expect(graph.size).toBe(2);
    expect(graph.getEdgeAttribute(graph.edge("n0", "n1"), "weight")).toBe(-1 / 3);
    expect(graph.getEdgeAttribute(graph.edge("n1", "n2"), "weight")).toBe(1e-7);
  });

  test("a two-mode network keeps a row and a column of one name apart", () => {
    const graph = read(TWO_MODE);
    expect(graph.mapNodes((node) => graph.getNodeAttribute(node, "label"))).toEqual([
      ...["Ann", "Bob", "Ban", "Tax", "Ann"],
    ]);
    expect(graph.getNodeAttribute("n4", "mode")).toBe("position");
    expect(graph.getEdgeAttribute(graph.edge("n0", "n2"), "weight")).toBe(0.1 + 0.2);
    expect(graph.getEdgeAttribute(graph.edge("n1", "n4"), "weight")).toBe(1);
  });
});

test("GraphML and GEXF carry the settings", () => {
  expect(text(networkGraphml(ONE_MODE))).toContain('<data key="graph.aggregation">subtract</data>');
  expect(text(networkGexf(ONE_MODE))).toContain("network: actors; aggregation: subtract");
});

test("a CSV matrix is read back exactly; a formula in a name is made harmless", () => {
  const [header, ...lines] = parseCsv(text(networkMatrixCsv(ONE_MODE))) as string[][];
  expect(header).toEqual([
    "network: actors; aggregation: subtract",
    ...['Ann "A" <b>', "'=SUM(1), Bob", "Cy\nDi"],
  ]);
  expect(lines.map((line) => line.slice(1).map(Number))).toEqual(ONE_MODE.matrix);
});

test("an edge list names both ends and leaves cells of 0 out", () => {
  const lines = parseCsv(text(networkEdgesCsv(TWO_MODE))) as string[][];
  expect(lines.map((line) => [line[0], line[1], Number(line[2])])).toEqual([
    ["Ann", "Ban", 0.1 + 0.2],
    ["Bob", "Tax", -2],
    ["Bob", "Ann", 1],
  ]);
});

test("DL says the size, the names line by line, and every cell", () => {
  expect(text(networkDl(TWO_MODE)).split("\n")).toEqual([
    "dl nr = 2, nc = 3, nm = 1, format = fullmatrix",
    "matrix labels:",
    '"network: actors; aggregation: subtract"',
    "row labels:",
    ...['"Ann"', '"Bob"'],
    "column labels:",
    ...['"Ban"', '"Tax"', '"Ann"'],
    "data:",
    "0.30000000000000004 0 0",
    "0 -2 1",
  ]);
  const oneMode = text(networkDl(ONE_MODE));
  expect(oneMode).toContain("dl n = 3, nm = 1, format = fullmatrix");
  expect(oneMode).toContain('"Cy Di"');
  expect(oneMode).toContain(`"Ann 'A' <b>"`);
});

test("JSON gives the same numbers back, also of a network without nodes", () => {
  expect(JSON.parse(text(networkJson(ONE_MODE, { statements: 3 })))).toEqual({
    rows: ONE_MODE.rows,
    columns: ONE_MODE.columns,
    matrix: ONE_MODE.matrix,
    statements: 3,
  });
  expect(JSON.parse(text(networkJson({ rows: [], columns: [], matrix: [] }, {})))).toEqual({
    ...{ rows: [], columns: [], matrix: [] },
  });
});
