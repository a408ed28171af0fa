type Point = { x: number; y: number };
type Box = { width: number; height: number };
type Corner = { left: number; top: number };

/** Whether the straight way from a to b passes over a box (Liang and Barsky's clipping, 1984). */
export function passedOver(
  { a, b }: { a: Point; b: Point },
  { width, height }: Box,
  { left, top }: Corner = { left: 0, top: 0 },
): boolean {
  let enters = 0;
  let leaves = 1;
  const sides = [
    { step: a.x - b.x, room: a.x - left },
    { step: b.x - a.x, room: left + width - a.x },
    { step: a.y - b.y, room: a.y - top },
    { step: b.y - a.y, room: top + height - a.y },
  ];
  for (const { step, room } of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}
