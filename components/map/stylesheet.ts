import type { Css, StylesheetJson, StylesheetStyle } from "cytoscape";
import { messages } from "#components/messages.ts";
import type { Stance } from "#core/debate/schema.ts";
import {
  ACTOR_SIZE,
  LABEL_FONT_SIZE,
  LABEL_GAP,
  LABEL_LINE_HEIGHT,
  POLE_SIZE,
} from "#core/explore/placement/placement.ts";
import { barRoom } from "./labelled-nodes.ts";
import type { Palette } from "./palette.ts";

export type SheetOptions = {
  barWidth: number;
  barHeight: number;
  /** On a very large map ties do not react to the pointer, or it would stutter. */
  silentTies: boolean;
  /** So many ties that glyphs on them would be mush. */
  heavy: boolean;
};

const TIE_WIDTHS = [1.5, 2.3, 3, 3.8, 4.8, 6];
const DASHES: Record<Stance, number[] | undefined> = {
  support: undefined,
  oppose: [7, 3.5],
  mixed: [9, 2.5, 2, 2.5],
  neutral: [2, 3],
};

/**
 * How everything is drawn. Classes only: no functions, and data is read for label texts and way points
 * alone, because mappers more than double the time to the first paint.
 */
export function toStylesheet(palette: Palette, options: SheetOptions): StylesheetJson {
  return [
    ...actorRules(palette),
    ...positionRules(palette, options),
    ...labelRules(palette, options),
    ...tieRules(palette),
    ...(options.heavy ? heavyRules() : glyphRules(palette)),
    ...stateRules(palette),
    ...(options.silentTies ? [edgeRule("edge", { events: "no" })] : []),
  ];
}

function nodeRule(selector: string, style: Css.Node): StylesheetStyle {
  return { selector, style };
}

function edgeRule(selector: string, style: Css.Edge): StylesheetStyle {
  return { selector, style };
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
    nodeRule(".kind-organization", { shape: "round-rectangle", width: 17, height: 17 }),
    nodeRule(".kind-group", {
      shape: "diamond",
      width: 21,
      height: 21,
      "background-color": colors["actor-group"],
    }),
    nodeRule(".kind-institution", { shape: "hexagon", width: 21, height: 19 }),
  ];
}

function positionRules({ colors, forced }: Palette, bar: SheetOptions): StylesheetStyle[] {
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
      width: bar.barWidth,
      height: bar.barHeight,
      "background-color": colors.bar,
      "border-color": colors["line-strong"],
      "border-width": forced ? 1 : 0,
    }),
    nodeRule(".pole", {
      width: POLE_SIZE + 2,
      height: POLE_SIZE + 2,
      "border-width": 1.5,
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

function labelRules({ colors }: Palette, { barWidth }: SheetOptions): StylesheetStyle[] {
  return [
    nodeRule(".actor, .bar", {
      "text-wrap": "wrap",
      "text-max-width": "1000px",
      "line-height": LABEL_LINE_HEIGHT / LABEL_FONT_SIZE,
      "min-zoomed-font-size": 8,
    }),
    nodeRule(".actor", {
      "text-outline-color": colors.paper,
      "text-outline-width": 2.5,
      "text-outline-opacity": 0.9,
    }),
    nodeRule(".bar", {
      "text-valign": "center",
      "text-halign": "center",
      "text-max-width": `${barRoom(barWidth)}px`,
      // Larger words than the bar was made for may stand out above and below it.
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

// Dashes cost most of the painting without a graphics card. The pole at its end still says the stance.
function heavyRules(): StylesheetStyle[] {
  return [
    edgeRule(".stance-oppose", { "line-style": "solid" }),
    nodeRule(".actor", { "text-outline-width": 0 }),
  ];
}

function glyphRules({ colors, font }: Palette): StylesheetStyle[] {
  const glyph = { "font-family": font, "font-size": 16, "font-weight": 700 } as const;
  return [
    edgeRule(".stance-mixed, .changed", { ...glyph, ...glyphOf("mixed", colors) }),
    edgeRule(".stance-neutral", { ...glyph, ...glyphOf("neutral", colors), "font-size": 26 }),
  ];
}

function tieRules({ colors, strong }: Palette): StylesheetStyle[] {
  const stances: readonly Stance[] = ["support", "oppose", "mixed", "neutral"];
  return [
    edgeRule("edge", {
      "curve-style": "haystack",
      "haystack-radius": 0,
      "line-opacity": strong ? 1 : 0.85,
      "overlay-opacity": 0,
      "underlay-opacity": 0,
    }),
    edgeRule(".routed", {
      "curve-style": "round-segments",
      "edge-distances": "node-position",
      "segment-weights": "data(weights)" as never, // a mapper: missing in the types, see the documentation
      "segment-distances": "data(distances)" as never,
      "segment-radii": [14],
    }),
    ...stances.map((stance) => edgeRule(`.stance-${stance}`, strokeOf(stance, colors[stance]))),
    ...TIE_WIDTHS.map((width, step) => edgeRule(`.width-${step + 1}`, { width })),
    edgeRule(".reported", { "line-opacity": strong ? 0.75 : 0.45 }),
  ];
}

function strokeOf(stance: Stance, color: string): Css.Edge {
  const dashes = DASHES[stance];
  const line = { "line-color": color } as const;
  if (dashes === undefined) return line;
  return { ...line, "line-style": "dashed", "line-dash-pattern": dashes };
}

function glyphOf(stance: "mixed" | "neutral", colors: Palette["colors"]): Css.Edge {
  return {
    label: messages.stanceGlyph[stance],
    color: colors[stance],
    "text-outline-color": colors.paper,
    "text-outline-width": 2.5,
    "min-zoomed-font-size": 9,
  };
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

function stateRules({ colors, pale, strong }: Palette): StylesheetStyle[] {
  return [
    ...paleRules(pale),
    nodeRule("node.faded", { events: "no" }),
    edgeRule("edge.faded", { opacity: strong ? 0.3 : 0.14, events: "no" }),
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
