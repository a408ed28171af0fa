import type { StylesheetStyle } from "cytoscape";
import type { Palette } from "./palette.ts";
import { edgeRule } from "./style-rule.ts";

/** Relations: unlike the ties of statements thin, bent, without a stance's colour, and with an arrow. */
export function relationRules({ colors, font, strong }: Palette): StylesheetStyle[] {
  return [
    edgeRule(".relation", {
      width: 1.25,
      "line-color": colors.ink,
      "line-style": "solid",
      "line-opacity": strong ? 1 : 0.6,
      "curve-style": "unbundled-bezier",
      "edge-distances": "node-position",
      "control-point-weights": [0.5],
      "control-point-distances": "data(bend)" as never, // a mapper: missing in the types, see the documentation
      "target-arrow-shape": "vee",
      "target-arrow-color": colors.ink,
      "arrow-scale": 0.9,
    }),
    edgeRule(".relation.hovered, .relation.selected", {
      label: "data(label)",
      "font-family": font,
      "font-size": 13,
      color: colors.ink,
      "text-outline-color": colors.paper,
      "text-outline-width": 2.5,
      "min-zoomed-font-size": 11,
    }),
  ];
}
