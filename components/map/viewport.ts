import { LABEL_FONT_SIZE, type Placement, type Point } from "#core/explore/placement.ts";

export type Viewport = { zoom: number; pan: Point };
export type Size = { width: number; height: number };

const PADDING = 24;
const MOST = 1.25;
/** No label is drawn smaller than this on screen, in CSS px. */
export const SMALLEST_TEXT = 12;
const READABLE = SMALLEST_TEXT / LABEL_FONT_SIZE;

/**
 * The view that shows the whole placement in a box of this size. Where that would make labels too
 * small and the placement is tall, its width is fitted instead and the view starts at its top.
 */
export function fitViewport(bounds: Placement["bounds"], size: Size): Viewport {
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const across = Math.min(MOST, Math.max(1, size.width - 2 * PADDING) / width);
  const down = Math.min(MOST, Math.max(1, size.height - 2 * PADDING) / height);
  const startAtTop = down < READABLE && across > down;
  const zoom = startAtTop ? Math.min(across, Math.max(down, READABLE)) : Math.min(across, down);
  const x = size.width / 2 - (zoom * (bounds.left + bounds.right)) / 2;
  const y = startAtTop
    ? PADDING - zoom * bounds.top
    : size.height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2;
  return { zoom, pan: { x, y } };
}

/** The smallest pan that brings a point (map units) inside the box, `inset` px from its edges. */
export function panIntoView(
  point: Point,
  { viewport, size, inset }: { viewport: Viewport; size: Size; inset: number },
): Point {
  const { zoom, pan } = viewport;
  return {
    x: pan.x + shiftInto(point.x * zoom + pan.x, { extent: size.width, inset }),
    y: pan.y + shiftInto(point.y * zoom + pan.y, { extent: size.height, inset }),
  };
}

function shiftInto(at: number, { extent, inset }: { extent: number; inset: number }): number {
  const margin = Math.min(inset, extent / 2);
  if (at < margin) return margin - at;
  if (at > extent - margin) return extent - margin - at;
  return 0;
}
