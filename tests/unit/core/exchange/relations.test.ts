import { parse } from "csv-parse/sync";
import Graph from "graphology";
import gexfReader from "graphology-gexf";
import graphmlReader from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { gexf } from "#core/exchange/gexf.ts";
import { graphml } from "#core/exchange/graphml.ts";
import { mapSvg } from "#core/exchange/map-svg.ts";
import { relationsCsv } from "#core/exchange/relations-csv.ts";
import { debatePart, debateText } from "#core/exchange/selection-json.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { mapRelations } from "#core/explore/connect/map-relations.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { COLORS, pictureOf, provenanceFor } from "./export-words.ts";
import { textsOf } from "./picture-boxes.ts";
import { allNamed, readXml } from "./read-xml.ts";

const FACTS: DebateFacts = {
  sources: [{ id: "files", publisher: "Archive", title: "Files" }],
  statements: [
    { id: "one", actor: "ana" },
    { id: "two", actor: "bo", stance: "oppose" },
    { id: "three", actor: "cy" },
  ],
  relations: [
    {
      ...{ id: "met", actor: "ana", target: "bo", kind: 'met "in" <March>', source: "files" },
      ...{ start: "2024-03", end: "2024-04-01", locator: "page 2", description: "=They met." },
    },
    { id: "again", actor: "bo", target: "ana", kind: "wrote to", source: "paper" },
    { id: "rumour", actor: "ana", target: "cy", kind: "knows" },
    { id: "late", actor: "ana", target: "cy", kind: "leads", source: "files", start: "2026" },
  ],
};

const ON = "relations=on";
const read = (query: string) => pictureOf(buildSelection(FACTS, query));
const partOf = (query: string) => {
  const selection = buildSelection(FACTS, query);
  const words = { viewTitle: "Shown", viewText: "Shown.", caution: () => "A part." };
  const made = debatePart(selection, { provenance: provenanceFor(selection), words });
  const parsed = parseDebateText(made === undefined ? "" : debateText(made));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("\n"));
  return parsed.debate;
};
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

describe("where relations come from", () => {
  test("their sources are numbered after those of the statements, each once", () => {
    const numbers = (query: string) =>
      read(query).provenance.sources.map(({ number, source }) => `${number} ${source.id}`);
    expect(numbers("")).toEqual(["1 paper"]);
    expect(numbers(ON)).toEqual(["1 paper", "2 files"]);
    expect(numbers(`${ON}&actor=cy`)).toEqual(["1 paper"]);
  });
});

describe.each([
  [
    "GraphML",
    (query: string) => {
      const picture = read(query);
      return graphmlReader.parse(Graph, graphml(picture, { ...picture }), {
        addMissingNodes: false,
      });
    },
  ],
  [
    "GEXF",
    (query: string) => {
      const picture = read(query);
      return gexfReader.parse(Graph, gexf(picture, { ...picture, colors: COLORS }), {
        addMissingNodes: false,
      });
    },
  ],
])("%s, read by another program", (_, graphOf) => {
  test("holds relations between their actors only where the view shows them", () => {
    const graph = graphOf(ON);
    const relations = graph.filterEdges((edge) => edge.startsWith("relation."));
    expect(relations.sort()).toEqual(["relation.again", "relation.late", "relation.met"]);
    expect(graph.extremities("relation.met")).toEqual(["actor.ana", "actor.bo"]);
    expect(graph.isUndirected("relation.met")).toBe(true);
    expect(graphOf("").edges().sort()).toEqual(["tie.ana.law", "tie.bo.law", "tie.cy.law"]);
  });

  test("a relation has its kind, dates, place and source; what is unknown is absent", () => {
    const graph = graphOf(ON);
    expect(graph.getEdgeAttributes("relation.met")).toMatchObject({
      relation_id: "met",
      from: "ana",
      relation_kind: 'met "in" <March>',
      to: "bo",
      description: "=They met.",
      start_date: "2024-03",
      end_date: "2024-04-01",
      locator: "page 2",
      source_ids: "files",
      weight: 1,
    });
    expect(graph.getEdgeAttributes("relation.again")).not.toHaveProperty("start_date");
    expect(graph.getEdgeAttributes("relation.met")).not.toHaveProperty("stance");
    expect(graph.getEdgeAttributes("tie.ana.law")).not.toHaveProperty("relation_id");
  });

  test("of the filters the dates say something about a relation", () => {
    const edges = graphOf(`${ON}&to=2025`).filterEdges((edge) => edge.startsWith("relation."));
    expect(edges.sort()).toEqual(["relation.again", "relation.met"]);
  });
});

test("GraphML declares each name once, and none of relations without them", () => {
  const picture = read(ON);
  const names = (text: string) =>
    allNamed(readXml(text), "key").map(({ attributes }) => attributes.id ?? "");
  const declared = names(graphml(picture, { ...picture }));
  expect(new Set(declared).size).toBe(declared.length);
  expect(declared).toContain("edge.relation_kind");
  const without = read("");
  expect(names(graphml(without, { ...without }))).not.toContain("edge.relation_kind");
});

describe("CSV", () => {
  test("relations are a table of their own that a reader of RFC 4180 gets back", () => {
    const selection = buildSelection(FACTS, `${ON}&actor=ana,bo`);
    const rows = rowsOf(relationsCsv(selection, provenanceFor(selection, ["Actor: Ana"])));
    expect(rows.map(({ relation_id }) => relation_id)).toEqual(["met", "again"]);
    expect(rows[0]).toMatchObject({
      actor_id: "ana",
      actor_name: "Ana",
      kind: 'met "in" <March>',
      target_id: "bo",
      target_name: "Bo",
      description: "'=They met.",
      start: "2024-03",
      end: "2024-04-01",
      source_id: "files",
      source_publisher: "Archive",
      locator: "page 2",
      debate_id: "example",
      view_filters: "Actor: Ana",
    });
  });

  test("the lines of the statements say how many relations are shown beside them", () => {
    const lines = (query: string) => {
      const selection = buildSelection(FACTS, query);
      return rowsOf(statementsCsv(selection, provenanceFor(selection)));
    };
    expect(lines(ON)[0]).toMatchObject({ statement_id: "one", view_relations: "3" });
    expect(lines("")[0]).not.toHaveProperty("view_relations");
  });

  test("a view that does not show them gives a header only", () => {
    const selection = buildSelection(FACTS);
    expect(rowsOf(relationsCsv(selection, provenanceFor(selection)))).toEqual([]);
  });
});

describe("JSON", () => {
  test("a part opens with the relations where they were on", () => {
    expect(partOf(ON).views[0]?.query).toBe(ON);
    expect(partOf("").views[0]?.query).toBe("");
  });

  test("relations that the dates leave out are not in it", () => {
    const ids = (query: string) => partOf(query).relations.map(({ id }) => id);
    expect(ids(ON)).toEqual(["met", "again", "rumour", "late"]);
    expect(ids(`${ON}&to=2025`)).toEqual(["met", "again", "rumour"]);
  });
});

describe("the picture", () => {
  const lines = (query: string) => {
    const root = readXml(mapSvg(read(query)));
    return {
      texts: textsOf(root),
      relations: allNamed(root, "path").filter(({ attributes }) =>
        attributes.id?.startsWith("relation."),
      ),
    };
  };

  test("draws relations as bent lines with their words and the number of their source", () => {
    const { relations, texts } = lines(ON);
    expect(relations.map(({ attributes }) => attributes.id)).toEqual([
      "relation.met",
      "relation.again",
      "relation.late",
    ]);
    expect(relations[0]?.children[0]?.text).toBe('ana met "in" <March> bo [2]');
    expect(relations[0]?.attributes["data-source"]).toBe("files");
    expect(texts).toContain("Arrow: a relation");
    expect(texts).toContain("Archive: Files. https://example.org/files");
  });

  test("two relations between the same actors have different ways", () => {
    const [met, again] = lines(ON).relations.map(({ attributes }) => attributes.d);
    expect(met).not.toBe(again);
  });

  test("without the layer there is no relation, no word and no source of one", () => {
    const { relations, texts } = lines("");
    expect(relations).toEqual([]);
    expect(texts).not.toContain("Arrow: a relation");
    expect(texts.join()).not.toContain("Archive: Files");
  });

  test("a relation of a faded actor is pale and names no source", () => {
    const { relations } = lines(`${ON}&actor=ana,bo&unmatched=fade`);
    const late = relations.find(({ attributes }) => attributes.id === "relation.late");
    expect(late?.attributes["stroke-opacity"]).toBe("0.14");
    expect(late?.attributes["data-source"]).toBeUndefined();
  });
});

test("of the shipped debate every file holds exactly the relations that the map draws", () => {
  const index = indexDebate(readDebate("el-salvador-prisons.json"));
  const select = prepareSelect(index);
  for (const query of [ON, `${ON}&country=SV`, `${ON}&to=2025-02`, `${ON}&stance=mixed`]) {
    const selection = select(parseQuery(query, index));
    const drawn = mapRelations(selection, mapModel(selection))
      .map(({ id }) => id)
      .sort();
    const picture = pictureOf(selection);
    const inGraph = (graph: Graph) =>
      graph
        .mapEdges((_, { relation_id }) => relation_id)
        .filter((id) => id !== undefined)
        .sort();
    expect(inGraph(graphmlReader.parse(Graph, graphml(picture, { ...picture })))).toEqual(drawn);
    expect(inGraph(gexfReader.parse(Graph, gexf(picture, { ...picture, colors: COLORS })))).toEqual(
      drawn,
    );
    const rows = rowsOf(relationsCsv(selection, picture.provenance));
    expect(rows.map(({ relation_id }) => relation_id).sort()).toEqual(drawn);
    const inSvg = allNamed(readXml(mapSvg(picture)), "path").flatMap(({ attributes }) =>
      attributes.id?.startsWith("relation.") ? attributes.id.slice("relation.".length) : [],
    );
    expect(inSvg.sort()).toEqual(drawn);
    const numbered = new Set(picture.provenance.sources.map(({ source }) => source.id));
    for (const { source_id } of rows) expect(numbered.has(source_id ?? "")).toBe(true);
    if (query === ON) expect(drawn.length).toBeGreaterThan(20);
  }
});
