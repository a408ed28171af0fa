import type { Css, StylesheetStyle } from "cytoscape";
import { messages } from "#components/messages.ts";
import type { Stance } from "#core/debate/schema.ts";
import { TIE_BEND, TIE_DASHES, TIE_STRENGTH, TIE_WIDTHS } from "#core/explore/drawing/tie-shape.ts";
import type { Palette } from "./palette.ts";
import { edgeRule } from "./style-rule.ts";

/** Where the reader asked for patterns: so long and so far apart that no two look alike, even thin ones. */
const STRONG_DASHES: typeof TIE_DASHES = {
  support: undefined,
  oppose: [16, 9],
  mixed: [18, 6, 3, 6],
  neutral: [3, 8],
};

/** Ties: their stance as colour and dashes, their statements as width, their way. */
export function tieRules({ colors, strong, patterns }: Palette): StylesheetStyle[] {
  const dashes = patterns ? STRONG_DASHES : TIE_DASHES;
  const stances: readonly Stance[] = ["support", "oppose", "mixed", "neutral"];
  return [
    edgeRule("edge", {
      "curve-style": "haystack",
      "haystack-radius": 0,
      "line-opacity": strong ? 1 : TIE_STRENGTH.plain,
      "overlay-opacity": 0,
      "underlay-opacity": 0,
    }),
    edgeRule(".routed", {
      "curve-style": "round-segments",
      "edge-distances": "node-position",
      "segment-weights": "data(weights)" as never, // a mapper: missing in the types, see the documentation
      "segment-distances": "data(distances)" as never,
      "segment-radii": [TIE_BEND],
      // Beneath the bar, which may have grown over the last way point: an end at its edge would not be found.
      "target-endpoint": "inside-to-node",
    }),
    ...stances.map((stance) =>
      edgeRule(`.stance-${stance}`, strokeOf(colors[stance], dashes[stance])),
    ),
    ...(patterns ? [] : fewDashesRules),
    ...TIE_WIDTHS.map((width, step) => edgeRule(`.width-${step + 1}`, { width })),
    edgeRule(".reported", { "line-opacity": strong ? 0.75 : TIE_STRENGTH.reported }),
  ];
}

// Every dash is painted by itself. On a map of very many ties the ends say the stance: a pole, or the bar's middle.
// Of those in the middle what only describes stays dotted, with dots that can still be told apart.
const fewDashesRules: readonly StylesheetStyle[] = [
  edgeRule(".stance-oppose, .stance-mixed", { "line-style": "solid" }),
  edgeRule(".stance-oppose.fine, .stance-mixed.fine", { "line-style": "dashed" }),
  edgeRule(".stance-neutral", { "line-dash-pattern": [6, 9] }),
  edgeRule(".stance-neutral.fine", { "line-dash-pattern": [...(TIE_DASHES.neutral ?? [])] }),
];

/** Glyphs on the ties that end at neither pole. */
export function glyphRules(palette: Palette): StylesheetStyle[] {
  if (palette.patterns) return badgeRules(palette);
  const { colors, font } = palette;
  const glyph = { "font-family": font, "font-size": 16, "font-weight": 700 } as const;
  return [
    edgeRule(".stance-mixed.fine, .changed.fine", { ...glyph, ...glyphOf("mixed", colors) }),
    edgeRule(".stance-neutral.fine", { ...glyph, ...glyphOf("neutral", colors), "font-size": 26 }),
  ];
}

/** Where the reader asked for patterns: the mark of its stance on every tie, as lists and poles show it. */
function badgeRules({ colors, font }: Palette): StylesheetStyle[] {
  const badge = (stance: Stance): Css.Edge => ({
    label: messages.stanceGlyph[stance],
    "font-family": font,
    "font-size": 14,
    "font-weight": 700,
    color: colors["on-stance"],
    // Cytoscape makes backgrounds as low as the sign itself; an outline is a badge around every sign.
    "text-outline-color": colors[stance],
    "text-outline-width": 4.5,
    "min-zoomed-font-size": 6,
  });
  return [
    edgeRule(".stance-support.fine", badge("support")),
    edgeRule(".stance-oppose.fine", badge("oppose")),
    edgeRule(".stance-neutral.fine", badge("neutral")),
    edgeRule(".stance-mixed.fine, .changed.fine", badge("mixed")),
  ];
}

function strokeOf(color: string, dashes: readonly number[] | undefined): Css.Edge {
  const line = { "line-color": color } as const;
  if (dashes === undefined) return line;
  return { ...line, "line-style": "dashed", "line-dash-pattern": [...dashes] };
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
