import type { MapActor, MapModel, MapPosition } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import { byId, sortModel } from "#core/explore/placement/sort-model.ts";
import { orderLayers } from "#core/network/layer-order.ts";
import { type LadderSide, ladderSides } from "./sides.ts";

/** What stands where in the ladder, in order from top to bottom (the row below: from left to right). */
export type LadderPlan = {
  rungs: readonly MapPosition[];
  plusOnLeft: ReadonlySet<string>;
  left: readonly MapActor[];
  right: readonly MapActor[];
  below: readonly MapActor[];
  ties: readonly MapTie[];
};

/** Sides and order of the ladder. The result does not depend on the order of the model's lists. */
export function planLadder(
  unsorted: MapModel,
  { rowPlaces, plusOnLeft: given }: { rowPlaces: number; plusOnLeft?: ReadonlySet<string> },
): LadderPlan {
  const model = sortModel(unsorted);
  const { side, plusOnLeft } = ladderSides(model, given);
  const seats = seatActors(model, { side, rowPlaces });
  const rungNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  const layers = [seats.left, seats.right].map((actors) => layerOf(actors, model.ties, rungNumber));
  const below = new Set(seats.below.map(({ id }) => id));
  const sink = model.positions.map(() => 0);
  for (const tie of model.ties) {
    const rung = rungNumber.get(tie.position);
    if (rung !== undefined && below.has(tie.actor)) sink[rung] = (sink[rung] ?? 0) + 1;
  }
  const order = orderLayers({ middle: model.positions.length, outers: layers, sink });
  return {
    rungs: pick(model.positions, order.middle),
    plusOnLeft,
    left: pick(seats.left, order.outers[0] ?? []),
    right: pick(seats.right, order.outers[1] ?? []),
    below: orderRow(seats.below, model.ties, plusOnLeft),
    ties: model.ties,
  };
}

function pick<T>(things: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((at) => things[at] ?? []);
}

function layerOf(
  actors: readonly MapActor[],
  ties: readonly MapTie[],
  rungNumber: ReadonlyMap<string, number>,
) {
  const actorNumber = new Map(actors.map(({ id }, at) => [id, at]));
  const pairs = ties.flatMap((tie) => {
    const actor = actorNumber.get(tie.actor);
    const rung = rungNumber.get(tie.position);
    return actor === undefined || rung === undefined ? [] : [[actor, rung] as const];
  });
  return { size: actors.length, ties: pairs };
}

type Seats = { left: MapActor[]; right: MapActor[]; below: MapActor[] };

function seatActors(
  model: MapModel,
  { side, rowPlaces }: { side: ReadonlyMap<string, LadderSide>; rowPlaces: number },
): Seats {
  const seats: Seats = { left: [], right: [], below: [] };
  for (const actor of model.actors) seats[side.get(actor.id) ?? "below"].push(actor);
  if (seats.below.length <= rowPlaces) return seats;
  const waiting = seats.below;
  seats.below = [];
  for (const actor of waiting) {
    const shorter = seats.left.length <= seats.right.length ? seats.left : seats.right;
    shorter.push(actor);
  }
  return seats;
}

/** Actors whose ties end more at left poles stand more to the left. */
function orderRow(
  actors: readonly MapActor[],
  ties: readonly MapTie[],
  plusOnLeft: ReadonlySet<string>,
): MapActor[] {
  const lean = new Map<string, number>();
  for (const tie of ties) {
    if (tie.end === "middle") continue;
    const toLeft = (tie.end === "support") === plusOnLeft.has(tie.position);
    lean.set(tie.actor, (lean.get(tie.actor) ?? 0) + (toLeft ? -1 : 1));
  }
  return [...actors].sort((a, b) => (lean.get(a.id) ?? 0) - (lean.get(b.id) ?? 0) || byId(a, b));
}
