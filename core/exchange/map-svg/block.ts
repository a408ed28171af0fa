import { element, numberText } from "#core/exchange/xml-text.ts";

/** A part of a picture drawn from (0, 0) downwards, and how much height it takes. */
export type Block = { height: number; elements: readonly string[] };

/** Blocks under each other, each moved to its place. */
export function stackBlocks(
  blocks: readonly { block: Block; gap: number; id: string }[],
  { x, y }: { x: number; y: number },
): { elements: string[]; bottom: number } {
  let top = y;
  const elements: string[] = [];
  for (const { block, gap, id } of blocks) {
    if (block.elements.length === 0) continue;
    top += gap;
    elements.push(
      element("g", { id, transform: `translate(${x} ${numberText(top)})` }, block.elements),
    );
    top += block.height;
  }
  return { elements, bottom: top };
}
