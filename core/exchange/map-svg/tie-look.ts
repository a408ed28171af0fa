import type { PaperColors } from "#core/exchange/paper-colors.ts";
import type { Attributes } from "#core/exchange/xml-text.ts";
import { TIE_DASHES, TIE_STRENGTH, tieWidth } from "#core/explore/drawing/tie-shape.ts";
import type { MapTie } from "#core/explore/map-tie.ts";

/** Colour, dashes, width and lightness of a tie's line. */
export function tieLook(
  tie: Pick<MapTie, "stance" | "reportedOnly" | "faded"> & { statements: { length: number } },
  colors: PaperColors,
): Attributes {
  const { plain, reported, faded } = TIE_STRENGTH;
  return {
    stroke: colors[tie.stance],
    "stroke-width": tieWidth(tie.statements.length),
    "stroke-dasharray": TIE_DASHES[tie.stance]?.join(" "),
    "stroke-opacity": tie.faded ? faded : tie.reportedOnly ? reported : plain,
  };
}
