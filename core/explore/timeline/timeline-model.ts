import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Lanes } from "#core/explore/view-state.ts";
import { type LaneGroups, laneGroups, type MarkGroup, type Together } from "./lane-groups.ts";
import { type MarkPlace, placeMarks, type SpanBar } from "./place-marks.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** One statement on the timeline; in a very large debate all of a lane with the same period and stance. */
export type TimelineMark = MarkPlace & {
  /** Numbers of the statements, oldest first; at least one. */
  statements: readonly number[];
  /** The partial date that places it. */
  date: string;
  stance: Stance;
  /** Others report it. */
  reported: boolean;
};

/** All of one position, or of one actor. */
export type TimelineLane = {
  kind: Lanes;
  id: string;
  label: string;
  /** Of the label, where it is not that of the readers. */
  language: string | undefined;
  /** How many statements are shown, and how many there are without the date filter. */
  shown: number;
  total: number;
  readonly rows: number;
  readonly marks: readonly TimelineMark[];
  readonly bars: readonly SpanBar[];
};

export type TimelineModel = {
  axis: TimeAxis;
  lanes: readonly TimelineLane[];
  /** In a very large debate a mark is all of a lane with one stance in so much time; else undefined. */
  together: Together | undefined;
};

/**
 * The statements over time. The axis, the lanes and the places come from `every`, the selection without its
 * date filter, so that nothing moves while dates change; the marks are those of `shown`. Lanes of positions
 * are in the author's order, lanes of actors by name.
 */
export function timelineModel({
  every,
  shown,
  by,
}: {
  every: Selection;
  shown: Selection;
  by: Lanes;
}): TimelineModel {
  const { lanes, ...rest } = placedLanes(every, by);
  return { ...rest, lanes: lanes.map((lane) => laneShown(lane, shown)) };
}

/** The timeline with every mark; worked out once, as long as nothing but the dates changes. */
function placedLanes(every: Selection, by: Lanes): WholeTimeline {
  const before = known.get(every)?.[by];
  if (before !== undefined) return before;
  const named = by === "position" ? every.index.positions : every.index.actors;
  const { lanes: ofLane, together } = laneGroups(every, by);
  const axis = timeAxis(ofLane.map(({ dates }) => dates));
  const lanes = ofLane.flatMap((own, number) => {
    const one = named[number];
    return one === undefined || own.statements.length === 0
      ? []
      : [{ whole: wholeLane(laneName(one, by), { own, axis }), statements: own.statements }];
  });
  const model = { axis, lanes, together };
  known.set(every, { ...known.get(every), [by]: model });
  return model;
}

/** A lane with all its marks, and the statements they stand for. */
type WholeLane = { whole: TimelineLane; statements: readonly number[] };
type WholeTimeline = Omit<TimelineModel, "lanes"> & { lanes: readonly WholeLane[] };

const known = new WeakMap<Selection, Partial<Record<Lanes, WholeTimeline>>>();

function laneName(
  one: Position | Actor,
  kind: Lanes,
): Pick<TimelineLane, "kind" | "id" | "label" | "language"> {
  const { id } = one;
  if ("label" in one) return { kind, id, label: one.label, language: textLanguage(one, "label") };
  return { kind, id, label: one.name, language: textLanguage(one, "name") };
}

type LaneName = ReturnType<typeof laneName>;
type Placed = Pick<TimelineLane, "rows" | "marks" | "bars">;
type LaneFacts = { shown: number; total: number; place: () => Placed };

/** A lane whose marks are placed once they are looked at. */
class LazyLane implements TimelineLane {
  readonly kind: Lanes;
  readonly id: string;
  readonly label: string;
  readonly language: string | undefined;
  readonly shown: number;
  readonly total: number;
  readonly #place: () => Placed;
  #placed: Placed | undefined;

  constructor({ kind, id, label, language }: LaneName, { shown, total, place }: LaneFacts) {
    this.kind = kind;
    this.id = id;
    this.label = label;
    this.language = language;
    this.shown = shown;
    this.total = total;
    this.#place = place;
  }

  get #now(): Placed {
    this.#placed ??= this.#place();
    return this.#placed;
  }

  get rows() {
    return this.#now.rows;
  }

  get marks() {
    return this.#now.marks;
  }

  get bars() {
    return this.#now.bars;
  }
}

function wholeLane(
  name: LaneName,
  { own, axis }: { own: LaneGroups; axis: TimeAxis },
): TimelineLane {
  const total = own.statements.length;
  return new LazyLane(name, { shown: total, total, place: () => laneMarks(axis, own.groups()) });
}

function laneMarks(axis: TimeAxis, groups: readonly MarkGroup[]): Placed {
  const placed = placeMarks(
    axis,
    groups.map(({ date }) => date),
  );
  // Field by field: copying thousands of objects with "..." takes ten times as long.
  const marks = groups.map(({ date, stance, reported, statements }, at): TimelineMark => {
    const { x = 0, row = 0 } = placed.marks[at] ?? {};
    return { x, row, statements, date, stance, reported };
  });
  marks.sort((a, b) => a.x - b.x || a.row - b.row);
  return { rows: placed.rows, marks, bars: placed.bars };
}

/** A lane with only the statements that are shown, all where they were. */
function laneShown({ whole, statements }: WholeLane, { passes }: Selection): TimelineLane {
  const isShown = (number: number) => passes[number] === 1;
  let shown = 0;
  for (const number of statements) if (isShown(number)) shown += 1;
  if (shown === whole.total) return whole;
  return new LazyLane(whole, {
    shown,
    total: whole.total,
    place: () => {
      const marks: TimelineMark[] = [];
      for (const mark of whole.marks) {
        const left = mark.statements.filter(isShown);
        if (left.length === mark.statements.length) marks.push(mark);
        else if (left.length > 0) marks.push({ ...mark, statements: left });
      }
      const barsShown = new Set(marks.map(({ date, row }) => `${date} ${row}`));
      const bars = whole.bars.filter(({ date, row }) => barsShown.has(`${date} ${row}`));
      return { rows: whole.rows, marks, bars };
    },
  });
}
