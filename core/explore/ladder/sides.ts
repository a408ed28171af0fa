import type { MapModel, MapTie } from "#core/explore/map-model.ts";
import { sortModel } from "#core/explore/placement/sort-model.ts";
import { connectedComponents } from "#core/network/connected-components.ts";
import { firstAxis } from "#core/network/first-axis.ts";

export type LadderSide = "left" | "right" | "below";

/** Which side each actor stands on, and the positions whose + end is the left one. */
export type LadderSides = {
  side: ReadonlyMap<string, LadderSide>;
  plusOnLeft: ReadonlySet<string>;
};

const FLIP_ROUNDS = 8;

type Orientation = { actor: Map<string, number>; position: Map<string, number> };

/**
 * Turns the rungs so that the camps fall on two sides: signs of the first axis of the signed actor × position
 * matrix, part by part of the graph, then single flips while they bring more ties to the near pole.
 * Actors with no side of their own (only mixed or neutral ties, or as many ties on the far side as on the near
 * one) stand below. The model's actors and positions must be sorted by id. With `plusOnLeft` given, the rungs are
 * turned that way and only the actors' sides are worked out.
 */
export function ladderSides(model: MapModel, given?: ReadonlySet<string>): LadderSides {
  const signed = model.ties.filter((tie) => tie.end !== "middle");
  const turns = given ? turnsFrom(model, given) : settle(axisSigns(model, signed), signed).position;
  const side = new Map<string, LadderSide>();
  const balance = leaning(signed, turns);
  for (const { id } of model.actors) {
    const lean = balance.get(id) ?? 0;
    side.set(id, lean === 0 ? "below" : lean > 0 ? "right" : "left");
  }
  const plusOnLeft = new Set(
    model.positions.filter(({ id }) => (turns.get(id) ?? 1) < 0).map(({ id }) => id),
  );
  return { side, plusOnLeft };
}

/**
 * Ids of the positions whose + end is the left one when the whole of `model` is drawn. Worked out once for a
 * debate and given to `placeLadder`, it keeps the two sides comparable in every filtered view: judged by a few
 * statements alone, positions that no actor links would be turned independently of each other.
 */
export function rungDirections(model: MapModel): ReadonlySet<string> {
  return ladderSides(sortModel(model)).plusOnLeft;
}

function turnsFrom(model: MapModel, plusOnLeft: ReadonlySet<string>): Map<string, number> {
  return new Map(model.positions.map(({ id }) => [id, plusOnLeft.has(id) ? -1 : 1]));
}

function signOf(tie: MapTie): number {
  return tie.end === "support" ? 1 : -1;
}

function weightOf(tie: MapTie): number {
  return (tie.faded ? 0.1 : 1) * (1 + Math.log2(Math.max(1, tie.statements.length)) / 4);
}

function axisSigns(model: MapModel, signed: readonly MapTie[]): Orientation {
  const actorNumber = new Map(model.actors.map(({ id }, at) => [id, at]));
  const positionNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  const entries = signed.map((tie) => ({
    row: actorNumber.get(tie.actor) ?? 0,
    column: positionNumber.get(tie.position) ?? 0,
    value: signOf(tie) * weightOf(tie),
  }));
  const offset = model.actors.length;
  const part = connectedComponents(
    offset + model.positions.length,
    entries.map(({ row, column }) => [row, offset + column] as const),
  );
  const parts = new Map<number, typeof entries>();
  for (const entry of entries) {
    const number = part[entry.row] ?? 0;
    const own = parts.get(number);
    if (own === undefined) parts.set(number, [entry]);
    else own.push(entry);
  }
  const found: Orientation = { actor: new Map(), position: new Map() };
  for (const own of parts.values()) {
    const axis = firstAxis({ rows: offset, columns: model.positions.length, entries: own });
    const turn = plusToTheRight(own.map(({ column }) => axis.columns[column] ?? 0));
    for (const { row, column } of own) {
      const actor = model.actors[row]?.id ?? "";
      const position = model.positions[column]?.id ?? "";
      found.actor.set(actor, turn * Math.sign(axis.rows[row] ?? 0) || 1);
      found.position.set(position, turn * Math.sign(axis.columns[column] ?? 0) || 1);
    }
  }
  return found;
}

/** The turn (1 or −1) that puts the + end of most ties' rungs on the right, first rung deciding a draw. */
function plusToTheRight(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + Math.sign(score), 0);
  if (sum !== 0) return Math.sign(sum);
  return Math.sign(scores.find((score) => score !== 0) ?? 1);
}

/** Sums of pulls by actor; positive: more of its ties end at right poles. */
function leaning(signed: readonly MapTie[], turn: ReadonlyMap<string, number>) {
  return sumBy(signed, (tie) => [tie.actor, signOf(tie) * (turn.get(tie.position) ?? 1)]);
}

function sumBy(ties: readonly MapTie[], pullOf: (tie: MapTie) => [string, number]) {
  const sums = new Map<string, number>();
  for (const tie of ties) {
    const [id, pull] = pullOf(tie);
    sums.set(id, (sums.get(id) ?? 0) + pull);
  }
  return sums;
}

/** Moves actors to the side of most of their poles and turns rungs to most of their actors until nothing changes. */
function settle(start: Orientation, signed: readonly MapTie[]): Orientation {
  const actor = new Map(start.actor);
  const position = new Map(start.position);
  for (let round = 0; round < FLIP_ROUNDS; round += 1) {
    const actorsMoved = follow(actor, leaning(signed, position));
    const pulls = sumBy(signed, (tie) => [tie.position, signOf(tie) * (actor.get(tie.actor) ?? 1)]);
    const rungsTurned = follow(position, pulls);
    if (!actorsMoved && !rungsTurned) break;
  }
  return { actor, position };
}

/** Sets each sign to that of its sum, if it has one; true when any changed. */
function follow(signs: Map<string, number>, sums: ReadonlyMap<string, number>): boolean {
  let changed = false;
  for (const [id, sum] of sums) {
    if (sum === 0 || Math.sign(sum) === signs.get(id)) continue;
    signs.set(id, Math.sign(sum));
    changed = true;
  }
  return changed;
}
