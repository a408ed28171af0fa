import type { Stance } from "#core/debate/schema.ts";
import { ACTOR_KINDS, STANCES } from "#core/debate/vocabulary.ts";
import { element, numberText } from "#core/exchange/xml-text.ts";
import type { Block } from "./block.ts";
import { BASE_LINE } from "./draw-nodes.ts";
import { arrowSample } from "./draw-relations.ts";
import { actorMark, glyphMark, poleMark } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { textBlock, textWidth } from "./text-block.ts";
import { tieLook } from "./tie-look.ts";

const SIZE = 13;
const ROW = 28;
const LINE_LENGTH = 40;
const GAP = 8;
const BETWEEN = 26;

/** One entry: its sample drawn to the right of a point, and its words. */
type Entry = { width: number; draw: (x: number, y: number) => string; text: string };

/** What lines, signs and shapes mean: rows of samples with their words. Only what is on the map is explained. */
export function legendBlock(picture: Picture, width: number): Block {
  const { words } = picture;
  const head = Math.max(...[words.lines, words.actors].map((text) => textWidth(text, SIZE))) + 20;
  const groups: [string, Entry[]][] = [
    [words.lines, [...stanceEntries(picture), ...noteEntries(picture)]],
    [words.actors, kindEntries(picture)],
  ];
  const drawn: string[] = [];
  let y = 0;
  for (const [title, entries] of groups) {
    if (entries.length === 0) continue;
    drawn.push(words13(title, { x: 0, y: y + ROW / 2 }, { picture, weight: 600 }));
    let x = head;
    for (const { width: sample, draw, text } of entries) {
      const room = sample + GAP + textWidth(text, SIZE);
      if (x > head && x + room > width) {
        x = head;
        y += ROW;
      }
      drawn.push(draw(x, y + ROW / 2));
      drawn.push(words13(text, { x: x + sample + GAP, y: y + ROW / 2 }, { picture }));
      x += room + BETWEEN;
    }
    y += ROW;
  }
  return { height: y, elements: drawn };
}

function words13(
  text: string,
  at: { x: number; y: number },
  { picture, weight }: { picture: Picture; weight?: number },
): string {
  const style = {
    size: SIZE,
    fill: picture.colors.ink,
    ...(weight === undefined ? {} : { weight }),
  };
  return textBlock([text], { x: at.x, y: at.y + BASE_LINE * SIZE, leading: 0 }, style);
}

function stanceEntries({ model, words, colors }: Picture): Entry[] {
  const drawn = new Set<Stance>(model.ties.map(({ stance }) => stance));
  if (model.ties.some(({ changed }) => changed)) drawn.add("mixed");
  return STANCES.filter((stance) => drawn.has(stance)).map((stance) => {
    const isPole = stance === "support" || stance === "oppose";
    return {
      width: isPole ? LINE_LENGTH + 10 : LINE_LENGTH,
      text: words.stances[stance],
      draw: (x, y) => {
        const line = sampleLine({ x, y }, tieLook({ ...PLAIN, stance }, colors));
        if (isPole)
          return line + poleMark(stance, { x: x + LINE_LENGTH, y }, { colors, empty: false });
        return line + glyphMark(stance, { x: x + LINE_LENGTH / 2, y }, colors);
      },
    };
  });
}

const PLAIN = {
  stance: "support",
  reportedOnly: false,
  faded: false,
  statements: { length: 2 },
} as const;

function noteEntries({ model, words, colors, provenance }: Picture): Entry[] {
  const grey = { ...colors, support: colors["ink-soft"] };
  const two = (first: object, second: object) => (x: number, y: number) =>
    sampleLine({ x, y: y - 4 }, tieLook({ ...PLAIN, ...first }, grey)) +
    sampleLine({ x, y: y + 4 }, tieLook({ ...PLAIN, ...second }, grey));
  const hollow = (x: number, y: number) =>
    element("rect", { x: x + 10, y: y - 8, width: 22, height: 16, rx: 3, fill: colors.bar }) +
    poleMark("oppose", { x: x + 10, y }, { colors, empty: true });
  const ends = ["support", "oppose"] as const;
  const notes: [boolean, Entry][] = [
    [
      model.ties.some(({ statements }) => statements.length > 1),
      {
        width: LINE_LENGTH,
        text: words.wide,
        draw: two({ statements: { length: 1 } }, { statements: { length: 5 } }),
      },
    ],
    [
      model.ties.some(({ reportedOnly }) => reportedOnly),
      { width: LINE_LENGTH, text: words.reported, draw: two({}, { reportedOnly: true }) },
    ],
    [
      model.positions.some(({ actors }) => ends.some((end) => actors[end] === 0)),
      { width: 32, text: words.hollow, draw: hollow },
    ],
    [
      model.ties.some(({ faded }) => faded),
      { width: LINE_LENGTH, text: words.faded, draw: two({}, { faded: true }) },
    ],
    [
      provenance.relations > 0,
      {
        width: LINE_LENGTH,
        text: words.arrow,
        draw: (x, y) => arrowSample({ x, y }, { length: LINE_LENGTH, colors }),
      },
    ],
  ];
  return notes.flatMap(([present, entry]) => (present ? [entry] : []));
}

function kindEntries({ model, words, colors }: Picture): Entry[] {
  const drawn = new Set(model.actors.map(({ kind }) => kind));
  return ACTOR_KINDS.filter((kind) => drawn.has(kind)).map((kind) => ({
    width: 21,
    text: words.kinds[kind],
    draw: (x, y) => actorMark(kind, { x: x + 10.5, y }, colors),
  }));
}

function sampleLine({ x, y }: { x: number; y: number }, look: ReturnType<typeof tieLook>): string {
  const d = `M${numberText(x)} ${numberText(y)}h${LINE_LENGTH}`;
  return element("path", { d, fill: "none", ...look });
}
