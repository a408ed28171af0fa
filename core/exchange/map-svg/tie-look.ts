import type { Stance } from "#core/debate/schema.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import type { Attributes } from "#core/exchange/xml-text.ts";
import type { MapTie } from "#core/explore/map-model.ts";

const WIDTHS = [1.5, 2.3, 3, 3.8, 4.8, 6] as const;
const DASHES: Readonly<Record<Stance, string | undefined>> = {
  support: undefined,
  oppose: "7 3.5",
  mixed: "9 2.5 2 2.5",
  neutral: "2 3",
};
const OPACITY = 0.85;
const REPORTED_OPACITY = 0.45;
const FADED_OPACITY = 0.14;

/** Width of a line by the statements behind it: 1, 2, 3, 4–5, 6–8, more. */
function tieWidth(statements: number): number {
  const step = statements <= 3 ? statements : statements <= 5 ? 4 : statements <= 8 ? 5 : 6;
  return WIDTHS[Math.max(1, step) - 1] ?? WIDTHS[0];
}

/** Colour, dashes, width and lightness of a tie's line. */
export function tieLook(
  tie: Pick<MapTie, "stance" | "reportedOnly" | "faded"> & { statements: { length: number } },
  colors: PaperColors,
): Attributes {
  const opacity = tie.faded ? FADED_OPACITY : tie.reportedOnly ? REPORTED_OPACITY : OPACITY;
  return {
    stroke: colors[tie.stance],
    "stroke-width": tieWidth(tie.statements.length),
    "stroke-dasharray": DASHES[tie.stance],
    "stroke-opacity": opacity,
  };
}
