import type { MapModel } from "#core/explore/map-model.ts";
import { ACTOR_SIZE, POLE_SIZE, type Point } from "#core/explore/placement/placement.ts";
import { actorLabelBox, type Box } from "#core/explore/placement/placement-boxes.ts";
import { type Bars, tieWay } from "./routes.ts";
import { cross, measured, meets, type Way } from "./way.ts";

/** A node that may move: what it draws (to keep ties off it) and what it keeps free around itself. */
export type Mover = {
  point: Point;
  boxesAt: (point: Point) => Box[];
  roomAt: (point: Point) => Box;
};

const SWEEPS = 4;
const FEW_SWEEPS = 2;
const MANY_NODES = 60;
const STEPS = [30, 70, 130];
const DIRECTIONS = 8;
const HIT = 3;
const OWN_LABEL_HIT = 1;
const CROSSING = 0.6;
const PER_LENGTH = 1 / 260;
const LEAST_GAIN = 0.2;

/** Boxes of an actor's mark and label at a point. */
export function actorBoxes(actor: MapModel["actors"][number], point: Point): Box[] {
  const half = ACTOR_SIZE / 2;
  const mark = {
    left: point.x - half,
    right: point.x + half,
    top: point.y - half,
    bottom: point.y + half,
  };
  return [mark, actorLabelBox(actor, point, "below")];
}

/** Box of a bar with its poles at a point. */
export function barBoxes(bars: Bars, point: Point): Box[] {
  const half = (bars.barWidth + POLE_SIZE) / 2;
  const side = bars.barHeight / 2;
  return [
    { left: point.x - half, right: point.x + half, top: point.y - side, bottom: point.y + side },
  ];
}

/**
 * Moves single nodes a little where that keeps ties off the labels, bars and nodes of others, or off each other.
 * A few fixed sweeps over fixed steps, never onto another node's room: deterministic and without random numbers.
 * `movers` are the model's actors, then its positions; changes their points.
 */
export function polish(model: MapModel, bars: Bars, movers: readonly (Mover | undefined)[]): void {
  const state = new Picture(model, bars, movers);
  const sweeps = movers.length > MANY_NODES ? FEW_SWEEPS : SWEEPS;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    movers.forEach((mover, at) => {
      if (mover !== undefined) moved = state.improve(at, mover) || moved;
    });
    if (!moved) return;
  }
}

class Picture {
  readonly #model: MapModel;
  readonly #bars: Bars;
  readonly #movers: readonly (Mover | undefined)[];
  readonly #ways: Way[];
  readonly #tiesOf: number[][];
  readonly #boxes: Box[][];
  readonly #rooms: (Box | undefined)[];

  constructor(model: MapModel, bars: Bars, movers: readonly (Mover | undefined)[]) {
    this.#model = model;
    this.#bars = bars;
    this.#movers = movers;
    const number = new Map<string, number>();
    [...model.actors, ...model.positions].forEach(({ node }, at) => {
      number.set(node, at);
    });
    this.#tiesOf = movers.map(() => []);
    this.#ways = model.ties.map((tie, each) => {
      const actor = number.get(`actor.${tie.actor}`) ?? 0;
      const bar = number.get(`position.${tie.position}`) ?? 0;
      this.#tiesOf[actor]?.push(each);
      this.#tiesOf[bar]?.push(each);
      return measured({ actor, bar }, []);
    });
    this.#boxes = movers.map((mover) => mover?.boxesAt(mover.point) ?? []);
    this.#rooms = movers.map((mover) => mover?.roomAt(mover.point));
    this.#ways.forEach((_, each) => {
      this.#layWay(each);
    });
  }

  /** Tries the steps around a node; true when it moved to a better place. */
  improve(at: number, mover: Mover): boolean {
    const start = mover.point;
    const before = this.#cost(at, Infinity);
    if (before.trouble === 0) return false;
    let best = { point: start, cost: before.cost - LEAST_GAIN };
    for (const step of STEPS) {
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const angle = (turn * 2 * Math.PI) / DIRECTIONS;
        const point = { x: start.x + step * Math.cos(angle), y: start.y + step * Math.sin(angle) };
        if (!this.#isFree(at, mover.roomAt(point))) continue;
        this.#put(at, mover, point);
        const { cost } = this.#cost(at, best.cost);
        if (cost < best.cost) best = { point, cost };
      }
    }
    this.#put(at, mover, best.point);
    return best.point !== start;
  }

  #isFree(at: number, room: Box): boolean {
    return this.#rooms.every(
      (other, number) =>
        other === undefined ||
        number === at ||
        room.left >= other.right ||
        room.right <= other.left ||
        room.top >= other.bottom ||
        room.bottom <= other.top,
    );
  }

  #put(at: number, mover: Mover, point: Point): void {
    mover.point = point;
    this.#boxes[at] = mover.boxesAt(point);
    this.#rooms[at] = mover.roomAt(point);
    for (const each of this.#tiesOf[at] ?? []) this.#layWay(each);
  }

  #layWay(each: number): void {
    const tie = this.#model.ties[each];
    const way = this.#ways[each];
    if (tie === undefined || way === undefined) return;
    const actor = this.#movers[way.actor]?.point;
    const bar = this.#movers[way.bar]?.point;
    if (actor === undefined || bar === undefined) return;
    this.#ways[each] = measured(way, tieWay(tie, this.#bars, { actor, bar }));
  }

  /**
   * What is wrong around one node: ties over boxes, ties over ties, and the length of its ties. Stops counting
   * once the cost is above the limit.
   */
  #cost(at: number, limit: number): { cost: number; trouble: number } {
    const ties = this.#tiesOf[at] ?? [];
    const own = new Set(ties);
    let trouble = 0;
    let length = 0;
    for (const each of ties) length += (this.#ways[each]?.length ?? 0) * PER_LENGTH;
    for (const each of ties) {
      const way = this.#ways[each];
      if (way !== undefined) trouble += this.#hitsOf(way, at) + this.#crossingsOf(way, own);
      if (trouble + length > limit) return { cost: Infinity, trouble };
    }
    const boxes = this.#boxes[at] ?? [];
    this.#ways.forEach((way, each) => {
      if (!own.has(each) && boxes.some((box) => meets(way, box))) trouble += HIT;
    });
    return { cost: trouble + length, trouble };
  }

  #hitsOf(way: Way, at: number): number {
    let sum = 0;
    this.#boxes.forEach((boxes, other) => {
      if (other === way.bar || (other === at && other !== way.actor)) return;
      if (other === way.actor) {
        const label = boxes[1];
        if (label !== undefined && meets(way, label)) sum += OWN_LABEL_HIT;
        return;
      }
      if (boxes.some((box) => meets(way, box))) sum += HIT;
    });
    return sum;
  }

  #crossingsOf(way: Way, own: ReadonlySet<number>): number {
    let sum = 0;
    this.#ways.forEach((other, each) => {
      if (!own.has(each) && cross(way, other)) sum += CROSSING;
    });
    return sum;
  }
}
