import type { StylesheetJson, StylesheetStyle } from "cytoscape";
import { messages } from "#components/messages.ts";
import { ORGANIZATION, POLE } from "#core/explore/drawing/mark-shapes.ts";
import {
  ACTOR_SIZE,
  LABEL_FONT_SIZE,
  LABEL_GAP,
  LABEL_LINE_HEIGHT,
} from "#core/explore/placement/placement.ts";
import type { Palette } from "./palette.ts";
import { relationRules } from "./relation-rules.ts";
import { stateRules } from "./state-rules.ts";
import { edgeRule, nodeRule } from "./style-rule.ts";
import { glyphRules, tieRules } from "./tie-rules.ts";

/**
 * How everything is drawn. Classes only: no functions, and data is read for label texts and way points
 * alone, because mappers more than double the time to the first paint.
 */
export function toStylesheet(palette: Palette): StylesheetJson {
  return [
    ...actorRules(palette),
    ...positionRules(palette),
    ...labelRules(palette),
    ...tieRules(palette),
    ...glyphRules(palette),
    ...relationRules(palette),
    ...stateRules(palette),
    edgeRule(".silent", { events: "no" }),
  ];
}

function actorRules({ colors, font, forced }: Palette): StylesheetStyle[] {
  const shape = { shape: "ellipse", "background-color": colors.actor } as const;
  return [
    nodeRule("node", {
      ...shape,
      width: ACTOR_SIZE,
      height: ACTOR_SIZE,
      "border-width": forced ? 1 : 0,
      "border-color": colors.ink,
      "overlay-opacity": 0,
      "font-family": font,
      color: colors.ink,
    }),
    nodeRule(".kind-organization", {
      shape: "round-rectangle",
      width: ORGANIZATION.side,
      height: ORGANIZATION.side,
    }),
    nodeRule(".kind-group", {
      shape: "diamond",
      width: 21,
      height: 21,
      "background-color": colors["actor-group"],
    }),
    nodeRule(".kind-institution", { shape: "hexagon", width: 21, height: 19 }),
  ];
}

function positionRules({ colors, forced }: Palette): StylesheetStyle[] {
  const pole = (end: "support" | "oppose"): StylesheetStyle[] => [
    nodeRule(`.pole-${end}`, {
      "background-color": colors[end],
      "border-color": colors[end],
      color: colors["on-stance"],
      label: messages.stanceGlyph[end],
    }),
    // Hollow: nobody found at this end.
    nodeRule(`.pole-${end}.empty`, { "background-color": colors.paper, color: colors[end] }),
  ];
  return [
    nodeRule(".bar", {
      shape: "round-rectangle",
      "background-color": colors.bar,
      "border-color": colors["line-strong"],
      "border-width": forced ? 1 : 0,
    }),
    nodeRule(".pole", {
      width: POLE.diameter,
      height: POLE.diameter,
      "border-width": POLE.line,
      "font-size": 16,
      "font-weight": 700,
      "text-valign": "center",
      "text-halign": "center",
      "text-margin-y": 1.5,
      "min-zoomed-font-size": 6,
    }),
    ...pole("support"),
    ...pole("oppose"),
  ];
}

function labelRules({ colors }: Palette): StylesheetStyle[] {
  return [
    nodeRule(".actor, .bar", {
      "text-wrap": "wrap",
      "text-max-width": "1000px",
      "line-height": LABEL_LINE_HEIGHT / LABEL_FONT_SIZE,
      "min-zoomed-font-size": 8,
    }),
    nodeRule(".actor", {
      "text-outline-color": colors.paper,
      "text-outline-opacity": 0.9,
    }),
    nodeRule(".actor.fine", { "text-outline-width": 2.5 }),
    nodeRule(".bar", {
      "text-valign": "center",
      "text-halign": "center",
      "text-outline-color": colors.bar,
      "text-outline-width": 2.5,
    }),
    nodeRule(".side-left", {
      "text-halign": "left",
      "text-valign": "center",
      "text-margin-x": -LABEL_GAP,
      "text-justification": "right",
    }),
    nodeRule(".side-right", {
      "text-halign": "right",
      "text-valign": "center",
      "text-margin-x": LABEL_GAP,
      "text-justification": "left",
    }),
    nodeRule(".side-below", {
      "text-halign": "center",
      "text-valign": "bottom",
      "text-margin-y": LABEL_GAP / 2,
    }),
  ];
}
