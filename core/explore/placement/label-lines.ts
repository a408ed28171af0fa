import { LABEL_FONT_SIZE, LABEL_WRAP } from "./placement.ts";

const MAX_LINES = 3;
/** Short lines may be one more. */
const MAX_SHORT_LINES = 4;
/** A position's label stands on one line up to this many characters. */
const BAR_WRAP = 28;

/**
 * Advance widths of Source Sans 3 at weight 400, in hundredths of the font size, most characters first.
 * Read with canvas `measureText` at 100 px in Chromium from app/fonts (kerning left out: under 2 %).
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [50, "0123456789aegL_#$+<=>^~FkvycJYâàáãäåèéêë"],
  [54, "hnoubdpqñòóôõöøùúûüASTZEVXÉÁ`"],
  [25, "ijl.,:;'‘’|ìíîïIÍ"],
  [20, " \u00a0"],
  [30, 'fr!()[]{}-t/\\"'],
  [43, "sz?x*“”«»šž"],
  [47, "cç–"],
  [59, "PCRKBDG&ÇßÞ"],
  [66, "OQHNUÓÖÑÚÜØÐ"],
  [73, "wMŵ"],
  [83, "mW%@æœÆŒ—"],
  [95, "…"],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width / 100])),
);

/** Width in ems of one character; the East Asian scripts are about one em wide, other unknown ones a letter. */
function characterWidth(character: string): number {
  const known = WIDTH_OF.get(character);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1;
  return /\p{Lu}/u.test(character) ? 0.61 : 0.52;
}

/** Estimated width of one line of text in map units (Source Sans 3 at LABEL_FONT_SIZE), within 6 % of what is drawn. */
export function labelWidth(line: string): number {
  let ems = 0;
  for (const character of line) ems += characterWidth(character);
  return ems * LABEL_FONT_SIZE;
}

/**
 * An actor's label in lines of about `wrap` characters, three at most (four where lines are short); a longer
 * text ends in "…".
 */
export function labelLines(text: string, wrap: number = LABEL_WRAP): string[] {
  const most = wrap < LABEL_WRAP ? MAX_SHORT_LINES : MAX_LINES;
  const words = splitWords(text, wrap);
  const lines = wrapWords(words, wrap);
  if (lines.length <= most) return evenLines(words, lines, wrap);
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${last.slice(0, wrap - 1).trimEnd()}…`];
}

/** A line cut at spaces so that no piece is wider than `width` map units, unless it is one word: as Cytoscape cuts it. */
export function linesWithin(line: string, width: number): string[] {
  const lines: string[] = [];
  let soFar = "";
  const words = line.split(" ");
  for (const [at, word] of words.entries()) {
    const longer = soFar === "" ? word : `${soFar} ${word}`;
    // The space after a word counts too, as Cytoscape measures it.
    const measured = at < words.length - 1 ? `${longer} ` : longer;
    if (soFar !== "" && labelWidth(measured) > width) {
      lines.push(soFar);
      soFar = word;
      continue;
    }
    soFar = longer;
  }
  return [...lines, soFar];
}

/** A position's label on one line when short, else on the two lines whose longer one is shortest. */
export function barLabelLines(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const whole = words.join(" ");
  if (whole.length <= BAR_WRAP || words.length < 2) return [whole];
  let best: string[] = [whole];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const width = Math.max(...lines.map(labelWidth));
    if (width < bestWidth) {
      best = lines;
      bestWidth = width;
    }
  }
  return best;
}

/** The same number of lines, as even as the words allow. */
function evenLines(words: readonly string[], lines: string[], wrap: number): string[] {
  let even = lines;
  for (let limit = wrap - 1; limit > 0; limit -= 1) {
    const narrower = wrapWords(words, limit);
    if (narrower.length > lines.length) break;
    even = narrower;
  }
  return even;
}

/** Words of a text; a word longer than a line is cut into pieces that fit. */
function splitWords(text: string, wrap: number): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const letters = [...word];
      if (letters.length <= wrap + 4) return [word];
      const pieces: string[] = [];
      for (let start = 0; start < letters.length; start += wrap) {
        pieces.push(letters.slice(start, start + wrap).join(""));
      }
      return pieces;
    });
}

function wrapWords(words: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
