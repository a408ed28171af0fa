import { type Attributes, element, xmlText } from "#core/exchange/xml-text.ts";
import { labelWidth } from "#core/explore/placement/label-lines.ts";
import { LABEL_FONT_SIZE } from "#core/explore/placement/placement.ts";

/** Room for fonts that run wider than the one the widths were read from. */
const WIDER = 1.1;

export type TextStyle = { size: number; fill: string; weight?: number; anchor?: "middle" | "end" };

/** Estimated width of one line at a font size, in map units, with room for a wider font. */
export function textWidth(text: string, size: number): number {
  return (labelWidth(text) * size * WIDER) / LABEL_FONT_SIZE;
}

/** A text in lines no wider than `width`; a word that is wider is cut. No lines for an empty text. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => cutWord(each, { width, size }))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Pieces of a word that fit; addresses are cut after their signs where possible. */
function cutWord(word: string, room: { width: number; size: number }): string[] {
  if (textWidth(word, room.size) <= room.width) return word === "" ? [] : [word];
  const letters = [...word];
  let fits = 1;
  while (
    fits < letters.length &&
    textWidth(letters.slice(0, fits + 1).join(""), room.size) <= room.width
  )
    fits += 1;
  const sign = letters.slice(0, fits).findLastIndex((letter) => /[/.?&=_-]/.test(letter)) + 1;
  const cut = sign > fits / 2 ? sign : fits;
  return [letters.slice(0, cut).join(""), ...cutWord(letters.slice(cut).join(""), room)];
}

/**
 * Lines of text under each other as one selectable element; `y` is the first base line.
 * More attributes may be given.
 */
export function textBlock(
  lines: readonly string[],
  at: { x: number; y: number; leading: number },
  style: TextStyle & { more?: Attributes },
): string {
  const attributes = {
    x: at.x,
    y: at.y,
    "font-size": style.size,
    fill: style.fill,
    "font-weight": style.weight,
    "text-anchor": style.anchor,
    ...style.more,
  };
  const [only = ""] = lines;
  if (lines.length <= 1) return element("text", attributes, xmlText(only));
  const spans = lines.map((line, number) =>
    element("tspan", { x: at.x, dy: number === 0 ? undefined : at.leading }, xmlText(line)),
  );
  return element("text", attributes, spans.join(""));
}
