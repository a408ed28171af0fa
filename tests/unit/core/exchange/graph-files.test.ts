import Graph from "graphology";
import gexfReader from "graphology-gexf";
import graphmlReader from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { gexf } from "#core/exchange/gexf.ts";
import { graphml } from "#core/exchange/graphml.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { COLORS, pictureOf, WORDS } from "./export-words.ts";
import { allNamed, readXml } from "./read-xml.ts";

const FACTS = {
  actors: [
    { id: "ana", name: 'Ana "A" <Ruiz> & Co', country: "SV", role: "Mayor" },
    { id: "bo", kind: "group" as const },
  ],
  statements: [
    { id: "first", actor: "ana", position: "law", date: "2025-01" },
    { id: "second", actor: "ana", position: "law", date: "2025-02-01", source: "radio" },
    {
      id: "third",
      actor: "bo",
      position: "law",
      stance: "oppose" as const,
      attribution: "reported" as const,
    },
    { id: "fourth", actor: "bo", position: "cost", stance: "neutral" as const },
  ],
};

const picture = pictureOf(buildSelection(FACTS), ["Words: “a\u0007b”"]);
const { provenance } = picture;
const graphmlText = graphml(picture, { provenance, words: WORDS });
const gexfText = gexf(picture, { provenance, words: WORDS, colors: COLORS });

describe.each([
  ["GraphML", () => graphmlReader.parse(Graph, graphmlText)],
  ["GEXF", () => gexfReader.parse(Graph, gexfText, { addMissingNodes: false })],
])("%s, read by another program", (_, read) => {
  const graph = read();

  test("is an undirected two-mode network of actors and positions", () => {
    expect(graph.nodes().sort()).toEqual([
      "actor.ana",
      "actor.bo",
      "position.cost",
      "position.law",
    ]);
    expect(graph.edges().sort()).toEqual(["tie.ana.law", "tie.bo.cost", "tie.bo.law"]);
    expect(graph.edges().every((edge) => graph.isUndirected(edge))).toBe(true);
    graph.forEachEdge((_edge, _attributes, source, target) => {
      const modes = [source, target].map((node) => graph.getNodeAttribute(node, "mode"));
      expect(modes.sort()).toEqual(["actor", "position"]);
    });
  });

  test("nodes keep label, kind, country, theme and place; unknown values are absent", () => {
    const ana = graph.getNodeAttributes("actor.ana");
    const at = picture.placement.points.get("actor.ana");
    expect(ana).toMatchObject({
      label: 'Ana "A" <Ruiz> & Co',
      kind: "person",
      country: "SV",
      role: "Mayor",
      statements: 2,
    });
    expect(ana.x).toBeCloseTo(at?.x ?? 0, 1);
    expect(ana.y).toBeCloseTo(-(at?.y ?? 0), 1);
    expect(graph.getNodeAttributes("actor.bo")).not.toHaveProperty("country");
    expect(graph.getNodeAttributes("position.law")).toMatchObject({
      proposition: "Law should hold.",
      theme: "theme",
      statements: 3,
    });
  });

  test("edges keep stance, its value, statements, sources, dates and whether all is reported", () => {
    expect(graph.getEdgeAttributes("tie.ana.law")).toMatchObject({
      stance: "support",
      stance_value: 1,
      weight: 2,
      statements: 2,
      statement_ids: "first second",
      source_ids: "paper radio",
      reported_only: false,
      changed: false,
      first_date: "2025-01",
      last_date: "2025-02-01",
    });
    expect(graph.getEdgeAttributes("tie.bo.law")).toMatchObject({
      stance: "oppose",
      stance_value: -1,
      reported_only: true,
    });
    expect(graph.getEdgeAttributes("tie.bo.cost")).not.toHaveProperty("stance_value");
  });
});

describe("what the files say of themselves", () => {
  test("GraphML has the provenance as description and fact by fact", () => {
    const root = readXml(graphmlText);
    expect(root).toMatchObject({ name: "graphml", uri: "http://graphml.graphdrawing.org/xmlns" });
    const [graph] = allNamed(root, "graph");
    const facts = new Map(
      graph?.children
        .filter(({ name }) => name === "data")
        .map((data) => [data.attributes.key, data.text]),
    );
    expect(facts.get("graph.title")).toBe("An example debate");
    expect(facts.get("graph.filters")).toBe("Words: “ab”");
    expect(facts.get("graph.permalink")).toBe(provenance.permalink);
    expect(facts.get("graph.licence_url")).toBe("https://creativecommons.org/licenses/by/4.0/");
    const [description] = allNamed(root, "desc");
    expect(description?.text).toContain("[2] The Daily: Radio. https://example.org/radio");
  });

  test("every key that GraphML data use is declared, for what uses it", () => {
    const root = readXml(graphmlText);
    const keys = new Map(
      allNamed(root, "key").map(({ attributes }) => [attributes.id, attributes.for]),
    );
    for (const owner of ["graph", "node", "edge"]) {
      for (const { children } of allNamed(root, owner)) {
        for (const { name, attributes } of children) {
          if (name === "data") expect(keys.get(attributes.key)).toBe(owner);
        }
      }
    }
  });

  test("GEXF has the provenance as description, and the stance as colour and line style", () => {
    const root = readXml(gexfText);
    expect(root).toMatchObject({ name: "gexf", uri: "http://gexf.net/1.3" });
    expect(allNamed(root, "meta")[0]?.attributes.lastmodifieddate).toBe("2026-02-03");
    expect(allNamed(root, "description")[0]?.text).toContain("Licence: CC BY 4.0");
    const tie = allNamed(root, "edge").find(({ attributes }) => attributes.id === "tie.bo.law");
    const viz = tie?.children.filter(({ uri }) => uri === "http://gexf.net/1.3/viz") ?? [];
    expect(viz.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["color", { r: "176", g: "78", b: "12" }],
      ["thickness", { value: "1" }],
      ["shape", { value: "dashed" }],
    ]);
  });

  test("what is only drawn faded is not in the network", () => {
    const faded = pictureOf(buildSelection(FACTS, "actor=ana&unmatched=fade"));
    expect(faded.model.ties).toHaveLength(3);
    const graph = graphmlReader.parse(Graph, graphml(faded, { provenance, words: WORDS }));
    expect(graph.nodes().sort()).toEqual(["actor.ana", "position.law"]);
    expect(graph.edges()).toEqual(["tie.ana.law"]);
  });
});
