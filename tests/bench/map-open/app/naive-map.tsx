"use client";
import type { EdgeSingular, NodeSingular } from "cytoscape";
import { useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { toScene } from "#components/map/scene.ts";
import { toElements } from "#components/map/to-elements.ts";
import type { Drawn } from "./open-bench.tsx";

const COLOURS = { support: "#1f62a8", oppose: "#b04e0c", mixed: "#6d5590", neutral: "#666a70" };

/** The same elements at the same places, given to react-cytoscapejs as its readme shows. */
export function NaiveMap({ model, placement }: Drawn) {
  const [painted, setPainted] = useState(false);
  const elements = toElements(toScene(model, placement));
  return (
    <figure data-ready={painted} style={{ height: "100%", margin: 0 }}>
      <CytoscapeComponent
        elements={elements}
        layout={{ name: "preset", fit: true }}
        style={{ width: "100%", height: "100%" }}
        stylesheet={[
          {
            selector: "node",
            style: {
              label: "data(label)",
              width: (node: NodeSingular) => 12 + node.degree(false),
              height: (node: NodeSingular) => 12 + node.degree(false),
              "font-size": 13,
              "text-wrap": "wrap",
              "background-color": (node: NodeSingular) =>
                node.data("classes").includes("group") ? "#6f747d" : "#2c3038",
            },
          },
          {
            selector: "edge",
            style: {
              "curve-style": "bezier",
              width: (edge: EdgeSingular) =>
                edge.data("classes").includes("reported") ? 1.5 : 2.5,
              "line-color": (edge: EdgeSingular) => colourOf(edge.data("classes")),
              "line-style": (edge: EdgeSingular) =>
                edge.data("classes").includes("oppose") ? "dashed" : "solid",
            },
          },
        ]}
        cy={(cy) => {
          if (!painted) cy.one("render", () => setPainted(true));
        }}
      />
    </figure>
  );
}

function colourOf(classes: string): string {
  const found = Object.entries(COLOURS).find(([stance]) => classes.includes(stance));
  return found?.[1] ?? COLOURS.neutral;
}
