import type { Drawn } from "./drawn.ts";
import type { LabelLook } from "./label-look.ts";

/**
 * Words to be drawn, as text. Cytoscape paints each label on a sheet that it shares with others and copies it from
 * there: a label with another look costs a copy of the whole sheet, 0.2 ms; text drawn at once costs a tenth of that.
 */
export class Words {
  /** By font: setting one costs more than drawing with it. */
  readonly #labels = new Map<string, [Drawn, LabelLook][]>();
  readonly #scale: number;

  /** `scale`: how many pixels of the screen a map unit takes, as far as small words are concerned. */
  constructor(scale: number) {
    this.#scale = scale;
  }

  /** Keeps an element's words, if it has any and they are large enough to be read. */
  add(element: Drawn, look: LabelLook | undefined): void {
    if (look === undefined || look.size * this.#scale < look.leastSize) return;
    const same = this.#labels.get(look.font);
    if (same === undefined) this.#labels.set(look.font, [[element, look]]);
    else same.push([element, look]);
  }

  /** Draws what was kept and begins anew. */
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
