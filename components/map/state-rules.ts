import type { Css, StylesheetStyle } from "cytoscape";
import { TIE_STRENGTH } from "#core/explore/drawing/tie-shape.ts";
import type { Palette } from "./palette.ts";
import { edgeRule, nodeRule } from "./style-rule.ts";

/** What is pointed at, opened, picked or set back. */
export function stateRules({ colors, pale, strong }: Palette): StylesheetStyle[] {
  return [
    ...paleRules(pale),
    nodeRule("node.faded", { events: "no" }),
    edgeRule("edge.faded", { opacity: strong ? 0.3 : TIE_STRENGTH.faded, events: "no" }),
    edgeRule("edge.dimmed", { opacity: strong ? 0.25 : 0.12 }),
    edgeRule("edge.lit", { "line-opacity": 1, "z-index": 10 }),
    edgeRule("edge.selected, edge.hovered", {
      "underlay-color": colors.focus,
      "underlay-opacity": 0.22,
      "underlay-padding": 4,
    }),
    nodeRule(".actor.selected, .actor.root, .actor.picked, .bar.selected, .bar.root", {
      "border-width": 2.5,
      "border-color": colors.focus,
    }),
    nodeRule(".actor.picked", { "border-style": "dashed" }),
    nodeRule(".actor.hovered, .bar.hovered", {
      "underlay-color": colors.focus,
      "underlay-opacity": 0.22,
      "underlay-padding": 5,
      "underlay-shape": "round-rectangle",
    }),
  ];
}

function paleRules(pale: Palette["pale"]): StylesheetStyle[] {
  const rule = (selector: string, style: Css.Node) =>
    nodeRule(`${selector}.faded, ${selector}.dimmed`, style);
  const pole = (end: "support" | "oppose") => [
    rule(`.pole-${end}`, { "background-color": pale[end], "border-color": pale[end] }),
    rule(`.pole-${end}.empty`, { "background-color": pale.paper, color: pale[end] }),
  ];
  return [
    rule(".actor", { "background-color": pale.actor, color: pale["ink-soft"] }),
    rule(".kind-group", { "background-color": pale["actor-group"] }),
    rule(".bar", {
      "background-color": pale.bar,
      color: pale["ink-soft"],
      "text-outline-color": pale.bar,
    }),
    ...pole("support"),
    ...pole("oppose"),
  ];
}
