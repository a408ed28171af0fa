"use client";
import type { Css, EdgeSingular, NodeSingular } from "cytoscape";
import { useRef } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { toElements } from "#components/map/to-elements.ts";
import { toScene } from "#components/map/to-scene.ts";
import type { Drawn } from "./open-bench.tsx";

const COLOURS = { support: "#1f62a8", oppose: "#b04e0c", mixed: "#6d5590", neutral: "#666a70" };
const SHAPES = {
  organization: "round-rectangle",
  group: "diamond",
  institution: "hexagon",
} as const;
const GLYPHS = { support: "", oppose: "", mixed: "±", neutral: "·" };
const WIDTHS = { 1: 1.5, 2: 2.3, 3: 3, 4: 3.8, 5: 4.8, 6: 6 };

/**
 * The same elements at the same places with the same look, given to react-cytoscapejs as its readme shows:
 * styles as functions of the data, default curves, every label drawn.
 */
export function NaiveMap({ model, placement }: Drawn) {
  const figure = useRef<HTMLElement>(null);
  // The styles below read what an element is from its data.
  const elements = toElements(toScene(model, placement)).map((element) => ({
    ...element,
    data: { ...element.data, classes: element.classes },
  }));
  return (
    <figure ref={figure} data-ready="false" style={{ height: "100%", margin: 0 }}>
      <CytoscapeComponent
        elements={elements}
        layout={{ name: "preset", fit: true }}
        style={{ width: "100%", height: "100%" }}
        stylesheet={[
          { selector: "node", style: nodeStyle(placement) },
          { selector: "edge", style: edgeStyle },
        ]}
        cy={(cy) => cy.one("render", () => figure.current?.setAttribute("data-ready", "true"))}
      />
    </figure>
  );
}

function nodeStyle({ barWidth, barHeight }: Drawn["placement"]): Css.Node {
  const is = (node: NodeSingular, name: string) => node.data("classes").includes(name);
  return {
    label: "data(label)",
    shape: (node: NodeSingular) =>
      is(node, "bar") ? "round-rectangle" : (pick(node, SHAPES) ?? "ellipse"),
    width: (node: NodeSingular) => (is(node, "bar") ? barWidth : 18),
    height: (node: NodeSingular) => (is(node, "bar") ? barHeight : 18),
    "background-color": (node: NodeSingular) => {
      if (is(node, "bar")) return "#e9e6de";
      if (is(node, "pole")) return pick(node, COLOURS) ?? COLOURS.neutral;
      return is(node, "group") ? "#6f747d" : "#2c3038";
    },
    color: "#17191d",
    "font-size": 13,
    "text-wrap": "wrap",
    "text-max-width": (node: NodeSingular) => (is(node, "bar") ? `${barWidth}px` : "1000px"),
    "text-valign": (node: NodeSingular) => (is(node, "below") ? "bottom" : "center"),
    "text-halign": (node: NodeSingular) => {
      if (is(node, "side-left")) return "left";
      return is(node, "side-right") ? "right" : "center";
    },
    "text-outline-color": "#fbfaf7",
    "text-outline-width": 2.5,
  };
}

const edgeStyle: Css.Edge = {
  "curve-style": "bezier",
  label: (edge: EdgeSingular) => pick(edge, GLYPHS) ?? "",
  "font-size": 16,
  width: (edge: EdgeSingular) => pick(edge, prefixed("width-", WIDTHS)) ?? 1.5,
  opacity: (edge: EdgeSingular) => (edge.data("classes").includes("reported") ? 0.45 : 0.85),
  "line-color": (edge: EdgeSingular) => pick(edge, COLOURS) ?? COLOURS.neutral,
  "line-style": (edge: EdgeSingular) =>
    edge.data("classes").includes("oppose") ? "dashed" : "solid",
};

function prefixed<Value>(prefix: string, values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}

function pick<Value>(
  element: NodeSingular | EdgeSingular,
  values: Readonly<Record<string, Value>>,
): Value | undefined {
  const classes: string = element.data("classes");
  return Object.entries(values).find(([name]) => classes.includes(name))?.[1];
}
