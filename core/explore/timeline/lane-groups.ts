import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";
import { ATTRIBUTIONS, STANCES } from "#core/debate/vocabulary.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Lanes } from "#core/explore/view-state.ts";

/** What one mark stands for. */
export type MarkGroup = {
  /** A partial date; shorter than that of the statements where many become one mark. */
  date: string;
  stance: Stance;
  reported: boolean;
  /** Numbers of the statements, oldest first; at least one. */
  statements: number[];
};

/** What passes of one position, or of one actor. */
export type LaneGroups = {
  /** Numbers of the statements, oldest first. */
  statements: readonly number[];
  /** The date of every group. */
  dates: readonly string[];
  /** Made when they are asked for: of thousands of lanes only some are looked at. */
  groups: () => MarkGroup[];
};

/** With more marks than this, those of one lane, period and stance become one. */
const MARKS_MAX = 1500;
const DATE_LENGTHS = {
  day: "2025-03-01".length,
  month: "2025-03".length,
  year: "2025".length,
} as const;

/** How long the time is of which one mark holds all of a lane that take one stance. */
export type Together = keyof typeof DATE_LENGTHS;

/** By lane; `together`: undefined where each statement has a mark of its own. */
type AllLanes = { lanes: readonly LaneGroups[]; together: Together | undefined };

/** One group per statement or, where these are too many, per lane, period, stance and attribution. */
export function laneGroups(every: Selection, by: Lanes): AllLanes {
  const { index, statements } = every;
  const [laneOf, length] =
    by === "position"
      ? [index.positionOf, index.positions.length]
      : [index.actorOf, index.actors.length];
  const ofLane = Array.from({ length }, (): number[] => []);
  for (const number of statements) ofLane[laneOf[number] ?? 0]?.push(number);
  if (statements.length <= MARKS_MAX) {
    return { lanes: ofLane.map((own) => oneByOne(index, own)), together: undefined };
  }
  const isFew = ({ kindOf, dateOfKind }: Kinds) => {
    const different = new Set<number>();
    for (const number of statements) {
      different.add((laneOf[number] ?? 0) * dateOfKind.length + (kindOf[number] ?? 0));
      if (different.size > MARKS_MAX) return false;
    }
    return true;
  };
  const together =
    (["day", "month"] as const).find((one) => isFew(kindsOf(index, DATE_LENGTHS[one]))) ?? "year";
  const kinds = kindsOf(index, DATE_LENGTHS[together]);
  return { lanes: merged(index, ofLane, kinds), together };
}

function oneByOne(index: DebateIndex, statements: readonly number[]): LaneGroups {
  const dateOf = (number: number) => index.statements[number]?.date ?? "";
  return {
    statements,
    dates: statements.map(dateOf),
    groups: () => statements.map((number) => groupOf(index, number, dateOf(number))),
  };
}

function merged(
  index: DebateIndex,
  ofLane: readonly (readonly number[])[],
  { kindOf, dateOfKind }: Kinds,
): LaneGroups[] {
  // By kind: the lane, from 1, in which it was met last.
  const metIn = new Uint32Array(dateOfKind.length);
  return ofLane.map((statements, lane) => {
    const dates: string[] = [];
    for (const number of statements) {
      const kind = kindOf[number] ?? 0;
      if (metIn[kind] === lane + 1) continue;
      metIn[kind] = lane + 1;
      dates.push(dateOfKind[kind] ?? "");
    }
    const groups = () => {
      const made = new Map<number, MarkGroup>();
      for (const number of statements) {
        const kind = kindOf[number] ?? 0;
        const same = made.get(kind);
        if (same) same.statements.push(number);
        else made.set(kind, groupOf(index, number, dateOfKind[kind] ?? ""));
      }
      return [...made.values()];
    };
    return { statements, dates, groups };
  });
}

const REPORTED = ATTRIBUTIONS.indexOf("reported");

function groupOf(index: DebateIndex, number: number, date: string): MarkGroup {
  const stance = index.statements[number]?.stance ?? "neutral";
  const reported = index.attributionOf[number] === REPORTED;
  return { date, stance, reported, statements: [number] };
}

/** Statements of one date, stance and attribution are of one kind; kinds are numbered from 0. */
type Kinds = { kindOf: Uint32Array; dateOfKind: readonly string[] };

const known = new WeakMap<DebateIndex, Map<number, Kinds>>();

/** The kinds of all statements, with their dates cut to a length; worked out once per index. */
function kindsOf(index: DebateIndex, length: number): Kinds {
  const ofIndex = known.get(index) ?? new Map<number, Kinds>();
  known.set(index, ofIndex);
  const before = ofIndex.get(length);
  if (before !== undefined) return before;
  const numbers = new Map<string, number>();
  const dateOfKind: string[] = [];
  const kindOf = Uint32Array.from(index.statements, ({ date, stance, attribution }) => {
    const cut = date.slice(0, length);
    const key = `${cut} ${STANCES.indexOf(stance)} ${attribution === "reported"}`;
    const kind = numbers.get(key) ?? dateOfKind.push(cut) - 1;
    numbers.set(key, kind);
    return kind;
  });
  const kinds = { kindOf, dateOfKind };
  ofIndex.set(length, kinds);
  return kinds;
}
