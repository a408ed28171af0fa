import { element, numberText } from "#core/exchange/xml-text.ts";
import { type Block, stackBlocks } from "./block.ts";
import { COLUMN, COLUMN_GAP } from "./words-blocks.ts";

/** The parts of a picture; all but the map are as wide as they are asked to be. */
export type PageParts = { map: Block & { width: number } } & Record<
  "heading" | "legend" | "sources" | "origin" | "rule",
  (width: number) => Block
>;
/** Drawn parts at their places, and the size of the page around them, in map units. */
export type Page = { elements: readonly string[]; width: number; height: number };

const MARGIN = 36;
const LEAST_WIDTH = 720;
const BESIDE_GAP = 48;
/** All parts under each other: for screens, which scroll. */
export function arrangeOnPage(parts: PageParts): Page {
  return stacked(parts, leastWidth(parts));
}

/**
 * The parts on a sheet whose width is `ratio` times its height: under each other, as wide as serves, or with
 * legend and sources beside the map. Of these the one that is drawn largest when it fills the sheet; of equal
 * ones the first, which is the narrowest.
 */
export function arrangeOnSheet(parts: PageParts, ratio: number): Page {
  const scale = ({ width, height }: Page) => Math.min(ratio / width, 1 / height);
  /** Wider by a column of sources as long as that makes it larger. */
  const widest = (page: Page, wider: (columns: number) => Page, columns = 1): Page => {
    const next = wider(columns);
    return scale(next) > scale(page) ? widest(next, wider, columns + 1) : page;
  };
  const under = widest(arrangeOnPage(parts), (columns) =>
    stacked(parts, leastWidth(parts) + columns * (COLUMN + COLUMN_GAP)),
  );
  const next = widest(beside(parts, COLUMN), (columns) =>
    beside(parts, COLUMN + columns * (COLUMN + COLUMN_GAP)),
  );
  return scale(next) > scale(under) ? next : under;
}

function leastWidth({ map }: PageParts): number {
  return Math.max(LEAST_WIDTH, map.width);
}

function stacked(parts: PageParts, inner: number): Page {
  const rule = parts.rule(inner);
  const { elements, bottom } = stackBlocks(
    [
      { id: "heading", block: parts.heading(inner), gap: 0 },
      { id: "map", block: centred(parts.map, inner), gap: 18 },
      { id: "legend-rule", block: rule, gap: 18 },
      { id: "legend", block: parts.legend(inner), gap: 12 },
      { id: "sources-rule", block: rule, gap: 12 },
      { id: "sources", block: parts.sources(inner), gap: 14 },
      { id: "origin", block: parts.origin(inner), gap: 14 },
    ],
    { x: MARGIN, y: MARGIN },
  );
  return { elements, width: inner + 2 * MARGIN, height: bottom + MARGIN };
}

function beside(parts: PageParts, aside: number): Page {
  const inner = leastWidth(parts);
  const main = stackBlocks(
    [
      { id: "heading", block: parts.heading(inner), gap: 0 },
      { id: "map", block: centred(parts.map, inner), gap: 18 },
    ],
    { x: MARGIN, y: MARGIN },
  );
  const side = stackBlocks(
    [
      { id: "legend", block: parts.legend(aside), gap: 0 },
      { id: "sources-rule", block: parts.rule(aside), gap: 12 },
      { id: "sources", block: parts.sources(aside), gap: 14 },
      { id: "origin", block: parts.origin(aside), gap: 14 },
    ],
    { x: MARGIN + inner + BESIDE_GAP, y: MARGIN },
  );
  return {
    elements: [...main.elements, ...side.elements],
    width: inner + BESIDE_GAP + aside + 2 * MARGIN,
    height: Math.max(main.bottom, side.bottom) + MARGIN,
  };
}

function centred({ width, height, elements }: PageParts["map"], inner: number): Block {
  const right = numberText((inner - width) / 2);
  return { height, elements: [element("g", { transform: `translate(${right} 0)` }, elements)] };
}
