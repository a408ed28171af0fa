import type { Source } from "#core/debate/schema.ts";
import type { NumberedSource } from "#core/exchange/provenance.ts";
import { originLines, sourceLine, viewLines } from "#core/exchange/provenance.ts";
import { element } from "#core/exchange/xml-text.ts";
import type { Block } from "./block.ts";
import type { Picture } from "./picture.ts";
import { textBlock, wrapText } from "./text-block.ts";

const TITLE = { size: 26, leading: 33 };
const QUESTION = { size: 17, leading: 28 };
const LINE = { size: 14, leading: 20 };
const SMALL = { size: 12, leading: 16 };
/** Columns of sources are at least so wide. */
export const COLUMN = 350;
export const COLUMN_GAP = 28;
const INDENT = 24;
/** Programs that have not our font take one up to 17 % wider: lines end so much earlier that none leaves the page. */
const WIDEST_OTHER_FONT = 1.17;
const MANY_SOURCES = 24;

type Paragraph = {
  text: string;
  look: { size: number; leading: number };
  fill: string;
  weight?: number;
  href?: string;
};

/** Title, question, view, filters in words, and how much of the debate is shown. */
export function titleBlock({ provenance, words, colors }: Picture, width: number): Block {
  return paragraphs(
    [
      { text: provenance.title, look: TITLE, fill: colors.ink, weight: 600 },
      { text: provenance.question, look: QUESTION, fill: colors["ink-soft"] },
      ...viewLines(provenance, words).map((text) => ({ text, look: LINE, fill: colors.ink })),
    ],
    width,
  );
}

/** Dates, licence, address and citation. */
export function originBlock({ provenance, words, colors }: Picture, width: number): Block {
  const fill = colors["ink-soft"];
  const { permalink, citation } = provenance;
  return paragraphs(
    [
      { text: originLines(provenance, words).join(" · "), look: SMALL, fill },
      { text: `${words.link}: ${permalink}`, look: SMALL, fill, href: permalink },
      { text: `${words.citation}: ${citation}`, look: SMALL, fill },
    ],
    width,
  );
}

/**
 * The numbered sources in columns of about equal height, each linked to its page. Where there are many,
 * their addresses are left to the links: the map stays the larger part of the picture.
 */
export function sourcesBlock(picture: Picture, width: number): Block {
  const { provenance, words, colors } = picture;
  const { sources } = provenance;
  if (sources.length === 0) return { height: 0, elements: [] };
  const most = Math.max(1, Math.floor((width + COLUMN_GAP) / (COLUMN + COLUMN_GAP)));
  const columns = Math.min(most, Math.ceil(sources.length / 2));
  const column = (width - (most - 1) * COLUMN_GAP) / most;
  const line = sources.length > MANY_SOURCES ? words.reference : addressed(words);
  const entries = sources.map((numbered) => ({
    numbered,
    lines: wrapText(line(numbered.source), {
      ...SMALL,
      width: (column - INDENT + COLUMN_GAP) / WIDEST_OTHER_FONT,
    }),
  }));
  const all = entries.reduce((sum, { lines }) => sum + entryHeight(lines), 0);
  const heading = { size: LINE.size, fill: colors.ink, weight: 600 };
  const drawn = [textBlock([words.sources], { x: 0, y: LINE.size, leading: 0 }, heading)];
  const top = LINE.leading + 6;
  let [at, y, deepest] = [0, 0, 0];
  for (const entry of entries) {
    const isFull = y > 0 && y + entryHeight(entry.lines) / 2 > all / columns;
    // The last column takes what rounding has left.
    if (isFull && at < columns - 1) {
      at += 1;
      y = 0;
    }
    const x = at * (column + COLUMN_GAP);
    drawn.push(sourceEntry(entry, { x, y: top + y + SMALL.size }, colors["ink-soft"]));
    y += entryHeight(entry.lines);
    deepest = Math.max(deepest, y);
  }
  return { height: top + deepest, elements: drawn };
}

type SourceEntry = { numbered: NumberedSource; lines: readonly string[] };

function addressed(words: Picture["words"]): (source: Source) => string {
  return (source) => sourceLine(source, words);
}

function entryHeight(lines: readonly string[]): number {
  return lines.length * SMALL.leading + 5;
}

function sourceEntry(
  { numbered: { number, source }, lines }: SourceEntry,
  { x, y }: { x: number; y: number },
  fill: string,
): string {
  const look = { size: SMALL.size, fill };
  const digits = textBlock([`${number}`], { x, y, leading: 0 }, look);
  const text = textBlock(lines, { x: x + INDENT, y, leading: SMALL.leading }, look);
  return element("g", { id: `source-${number}` }, digits + linked(text, source.url));
}

function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : element("a", { href }, text);
}

/** Paragraphs under each other, wrapped to the width. */
function paragraphs(list: readonly Paragraph[], width: number): Block {
  const elements: string[] = [];
  let y = 0;
  for (const { text, look, fill, weight, href } of list) {
    const lines = wrapText(text, { width: width / WIDEST_OTHER_FONT, size: look.size });
    if (lines.length === 0) continue;
    const style = { size: look.size, fill, ...(weight === undefined ? {} : { weight }) };
    elements.push(
      linked(textBlock(lines, { x: 0, y: y + look.size, leading: look.leading }, style), href),
    );
    y += lines.length * look.leading;
  }
  return { height: y, elements };
}
