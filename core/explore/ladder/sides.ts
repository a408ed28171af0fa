import type { MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
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

/** The ties with a side, as columns: numbers of actor and position in the model, side (±1) and weight. */
type SignedTies = {
  actorOf: Uint32Array;
  positionOf: Uint32Array;
  sign: Int8Array;
  weight: Float64Array;
};

/** Signs (±1) of actors and positions by number; 1 where nothing is known. */
type Orientation = { actor: Int8Array; position: Int8Array };

/**
 * Turns the rungs so that the camps fall on two sides: signs of the first axis of the signed actor × position
 * matrix, part by part of the graph, then single flips while they bring more ties to the near pole.
 * Actors with no side of their own (only mixed or neutral ties, or as many ties on the far side as on the near
 * one) stand below. The model's actors and positions must be sorted by id. With `plusOnLeft` given, the rungs are
 * turned that way and only the actors' sides are worked out.
 */
export function ladderSides(model: MapModel, given?: ReadonlySet<string>): LadderSides {
  const signed = signedTies(model);
  const turns = given ? turnsFrom(model, given) : settle(axisSigns(model, signed), signed).position;
  const side = new Map<string, LadderSide>();
  const balance = pulls(
    signed,
    { to: signed.actorOf, by: signed.positionOf, signs: turns },
    model.actors.length,
  );
  model.actors.forEach(({ id }, number) => {
    const lean = balance[number] ?? 0;
    side.set(id, lean === 0 ? "below" : lean > 0 ? "right" : "left");
  });
  const plusOnLeft = new Set(
    model.positions.filter((_, number) => (turns[number] ?? 1) < 0).map(({ id }) => id),
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

function turnsFrom(model: MapModel, plusOnLeft: ReadonlySet<string>): Int8Array {
  return Int8Array.from(model.positions, ({ id }) => (plusOnLeft.has(id) ? -1 : 1));
}

function signedTies(model: MapModel): SignedTies {
  const actorNumber = new Map(model.actors.map(({ id }, at) => [id, at]));
  const positionNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  const ties = model.ties.filter((tie) => tie.end !== "middle");
  return {
    actorOf: Uint32Array.from(ties, ({ actor }) => actorNumber.get(actor) ?? 0),
    positionOf: Uint32Array.from(ties, ({ position }) => positionNumber.get(position) ?? 0),
    sign: Int8Array.from(ties, ({ end }) => (end === "support" ? 1 : -1)),
    weight: Float64Array.from(ties, weightOf),
  };
}

function weightOf(tie: MapTie): number {
  return (tie.faded ? 0.1 : 1) * (1 + Math.log2(Math.max(1, tie.statements.length)) / 4);
}

function axisSigns(
  model: MapModel,
  { actorOf, positionOf, sign, weight }: SignedTies,
): Orientation {
  const [rows, columns] = [model.actors.length, model.positions.length];
  const entries = Array.from(actorOf, (row, at) => ({
    row,
    column: positionOf[at] ?? 0,
    value: (sign[at] ?? 0) * (weight[at] ?? 0),
  }));
  const part = connectedComponents(
    rows + columns,
    entries.map(({ row, column }) => [row, rows + column] as const),
  );
  const parts = new Map<number, typeof entries>();
  for (const entry of entries) {
    const number = part[entry.row] ?? 0;
    const own = parts.get(number);
    if (own === undefined) parts.set(number, [entry]);
    else own.push(entry);
  }
  const found = { actor: new Int8Array(rows).fill(1), position: new Int8Array(columns).fill(1) };
  for (const own of parts.values()) {
    const axis = firstAxis({ rows, columns, entries: own });
    const turn = plusToTheRight(own.map(({ column }) => axis.columns[column] ?? 0));
    for (const { row, column } of own) {
      found.actor[row] = turn * Math.sign(axis.rows[row] ?? 0) || 1;
      found.position[column] = turn * Math.sign(axis.columns[column] ?? 0) || 1;
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

/** For each thing, how many more of its ties pull it to the right (positive) than to the left. */
function pulls(
  { sign }: SignedTies,
  between: { to: Uint32Array; by: Uint32Array; signs: Int8Array },
  length: number,
): Int32Array {
  const { to, by, signs } = between;
  const sums = new Int32Array(length);
  for (let at = 0; at < sign.length; at += 1) {
    const thing = to[at] ?? 0;
    sums[thing] = (sums[thing] ?? 0) + (sign[at] ?? 0) * (signs[by[at] ?? 0] ?? 1);
  }
  return sums;
}

/** Moves actors to the side of most of their poles and turns rungs to most of their actors until nothing changes. */
function settle({ actor, position }: Orientation, signed: SignedTies): Orientation {
  const { actorOf, positionOf } = signed;
  for (let round = 0; round < FLIP_ROUNDS; round += 1) {
    const toActors = { to: actorOf, by: positionOf, signs: position };
    const actorsMoved = follow(actor, pulls(signed, toActors, actor.length));
    const toRungs = { to: positionOf, by: actorOf, signs: actor };
    const rungsTurned = follow(position, pulls(signed, toRungs, position.length));
    if (!actorsMoved && !rungsTurned) break;
  }
  return { actor, position };
}

/** Sets each sign to that of its sum, if it has one; true when any changed. */
function follow(signs: Int8Array, sums: Int32Array): boolean {
  let changed = false;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = Math.sign(sums[at] ?? 0);
    if (sign === 0 || sign === signs[at]) continue;
    signs[at] = sign;
    changed = true;
  }
  return changed;
}
