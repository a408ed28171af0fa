import { type Drawn, inkOf, numberOf } from "./drawn.ts";

/** How the words of an element are drawn, worked out once for each style. */
export type LabelLook = {
  text: string;
  /** True where Cytoscape has broken the words into lines. */
  wrapped: boolean;
  font: string;
  size: number;
  /** Not drawn while letters would be smaller than this on the screen. */
  leastSize: number;
  fill: string;
  outline: { stroke: string; width: number } | undefined;
  align: CanvasTextAlign;
  /** How much of the words' height lies below the point that Cytoscape gives: 0, a half or 1. */
  drop: number;
  beside: { x: number; y: number };
};

const ALIGNS: Readonly<Record<string, CanvasTextAlign>> = { left: "right", right: "left" };
const DROPS: Readonly<Record<string, number>> = { top: 0, center: 0.5, bottom: 1 };

/** Undefined where there are no words. What the map's stylesheet does not use (backgrounds, turned words) is left out. */
export function labelLookOf(element: Drawn): LabelLook | undefined {
  const text = element.pstyle("label").strValue;
  if (text === "" || text === undefined) return undefined;
  const opacity = numberOf(element, "opacity");
  const size = numberOf(element, "font-size");
  const outlineWidth = numberOf(element, "text-outline-width");
  const inMiddle = element.group() === "edges";
  const side = inMiddle ? "center" : element.pstyle("text-halign").strValue;
  const drop = inMiddle ? "center" : element.pstyle("text-valign").strValue;
  return {
    text,
    wrapped: element.pstyle("text-wrap").strValue === "wrap",
    font: `${element.pstyle("font-weight").strValue} ${size}px ${element.pstyle("font-family").strValue}`,
    size,
    leastSize: numberOf(element, "min-zoomed-font-size"),
    fill: inkOf(element, "color", opacity),
    outline:
      outlineWidth === 0
        ? undefined
        : {
            stroke: inkOf(element, "text-outline-color", opacity * numberOf(element, "text-outline-opacity")),
            width: 2 * outlineWidth,
          },
    align: ALIGNS[side] ?? "center",
    drop: DROPS[drop] ?? 0.5,
    beside: { x: numberOf(element, "text-margin-x"), y: numberOf(element, "text-margin-y") },
  };
}

/**
 * Words to be drawn, as text. Cytoscape paints each label on a sheet that it shares with others and copies it from
 * there: a label with another look costs a copy of the whole sheet, 0.2 ms; text drawn at once costs a tenth of that.
 */
export class Words {
  /** By font: setting one costs more than drawing with it. */
  readonly #labels = new Map<string, [Drawn, LabelLook][]>();

  add(element: Drawn, look: LabelLook): void {
    const same = this.#labels.get(look.font);
    if (same === undefined) this.#labels.set(look.font, [[element, look]]);
    else same.push([element, look]);
  }

  /** Draws them and begins anew. */
  draw(context: CanvasRenderingContext2D): void {
    context.textBaseline = "bottom";
    context.lineJoin = "round";
    for (const [font, labels] of this.#labels) {
      context.font = font;
      for (const [element, look] of labels) drawLabel(context, element, look);
    }
    this.#labels.clear();
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { _private: { rscratch: worked } }: Drawn,
  { text, wrapped, align, drop, beside, fill, outline }: LabelLook,
): void {
  const { labelX, labelY, labelHeight = 0, labelLineHeight = 0 } = worked;
  if (labelX === undefined || labelY === undefined || Number.isNaN(labelX + labelY)) return;
  const lines = (wrapped ? worked.labelWrapCachedLines : undefined) ?? [text];
  const x = labelX + beside.x;
  const last = labelY + beside.y + labelHeight * drop - (worked.labelActualDescent ?? 0);
  context.textAlign = align;
  context.fillStyle = fill;
  if (outline !== undefined) {
    context.strokeStyle = outline.stroke;
    context.lineWidth = outline.width;
  }
  for (const [at, line] of lines.entries()) {
    const y = last - (lines.length - 1 - at) * labelLineHeight;
    if (outline !== undefined) context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
