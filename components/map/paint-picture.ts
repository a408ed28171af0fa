import type { Stance } from "#core/debate/schema.ts";
import { TIE_STRENGTH, tieWidth } from "#core/explore/drawing/tie-shape.ts";
import { hasThinLines, thinWidth, tieStrength } from "./frame/from-far.ts";
import type { Paint } from "./paint.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintMark } from "./paint-mark.ts";
import type { Palette } from "./palette.ts";

/**
 * Paints a large map once, in a few milliseconds and as the drawing will look: straight ties without dashes
 * or glyphs, every mark, the labels that find room. It has no states and answers no pointer.
 */
export function paintPicture(paint: Paint): void {
  const { context, shown, view } = paint;
  context.save();
  context.translate(view.pan.x, view.pan.y);
  context.scale(view.zoom, view.zoom);
  for (const stance of ["neutral", "mixed", "oppose", "support"] as const) tiesOf(stance, paint);
  for (const node of shown.scene.nodes.values()) paintMark(node, paint);
  paintLabels(paint);
  context.restore();
}

/** All ties of one stance: one line of each width and strength holds them all. */
function tiesOf(stance: Stance, { context, shown, palette, view }: Paint): void {
  const { model, scene } = shown;
  const among = tieStrength(scene.ties.size);
  const lines = new Map<string, { path: Path2D; width: number; strength: number }>();
  for (const tie of model.ties) {
    const drawn = tie.stance === stance ? scene.ties.get(tie.id) : undefined;
    const [from, to] = [scene.nodes.get(drawn?.source ?? ""), scene.nodes.get(drawn?.end ?? "")];
    if (from === undefined || to === undefined) continue;
    const own = tieWidth(tie.statements.length);
    const width = hasThinLines(scene.ties.size) ? thinWidth(own, view.zoom) : own;
    const strength = among * strengthOf(tie, palette);
    const key = `${width} ${strength}`;
    const line = lines.get(key) ?? { path: new Path2D(), width, strength };
    lines.set(key, line);
    line.path.moveTo(from.point.x, from.point.y);
    line.path.lineTo(to.point.x, to.point.y);
  }
  context.strokeStyle = palette.colors[stance];
  for (const { path, width, strength } of lines.values()) {
    context.globalAlpha = strength;
    context.lineWidth = width;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function strengthOf(
  { faded, reportedOnly }: { faded: boolean; reportedOnly: boolean },
  { strong }: Palette,
): number {
  if (faded) return strong ? 0.3 : TIE_STRENGTH.faded;
  if (reportedOnly) return strong ? 0.75 : TIE_STRENGTH.reported;
  return strong ? 1 : TIE_STRENGTH.plain;
}
