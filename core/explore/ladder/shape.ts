import { LABEL_WRAP } from "#core/explore/placement/placement.ts";

/** How a ladder is drawn in the room it has. */
export type LadderShape = {
  /** Width to keep to, in map units; where names are long it may be passed a little. */
  room: number;
  /** Actors' labels wrap at about this many characters. */
  labelWrap: number;
  /** How much larger than usual words will be drawn: a narrow ladder is shown a little smaller, they are not. */
  wordScale: number;
  /** Bars as narrow as the words of several lines allow. */
  slimBars: boolean;
  /** Least distance between the rungs' ends and the columns. */
  leastGutter: number;
  /** Greatest, where there is room for more. */
  mostGutter: number;
  /** A column longer than this is staggered over two columns. */
  columnMost: number;
  /** As many actors without a side stand in the row below; more of them join the shorter columns. */
  rowPlaces: number;
};

/** Room for names in two columns beside the rungs. */
const ROOM_FOR_TWO_COLUMNS = 1_100;
const ROOM_FOR_FULL_ROW = 900;
const ROOM_FOR_LONG_LINES = 500;
const SHORT_LINE = 12;
const GROWN = 1.16;

/** The shape of a ladder that may be `room` map units wide: the less room, the taller it gets. */
export function ladderShape(room: number): LadderShape {
  const slim = room < ROOM_FOR_LONG_LINES;
  return {
    room,
    labelWrap: slim ? SHORT_LINE : LABEL_WRAP,
    wordScale: slim ? GROWN : 1,
    slimBars: slim,
    leastGutter: slim ? 48 : 90,
    mostGutter: slim ? 64 : Number.POSITIVE_INFINITY,
    columnMost: room < ROOM_FOR_TWO_COLUMNS ? Number.POSITIVE_INFINITY : 24,
    rowPlaces: room >= ROOM_FOR_FULL_ROW ? 7 : slim ? 3 : 4,
  };
}
