import { PointTree } from "./point-tree.ts";

/** A graph in columns: edge i ties node `from[i]` to node `to[i]` with `weight[i]`. */
export type WeightedGraph = {
  size: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  weight: ArrayLike<number>;
};

export type Spots = { x: Float64Array; y: Float64Array };

export type ForceSettings = {
  steps: number;
  /** Strength of repulsion. */
  scaling: number;
  gravity: number;
  /** Barnes–Hut: a group seen under less than this ratio of width to distance acts as one point. */
  theta: number;
  /** Told after each step how many are done. */
  onStep?: (done: number) => void;
};

const TOLERANCE = 1;
const SPEED_LIMIT = 10;
const SPEED_SHARE = 0.1;
const SPEED_GROWTH = 0.5;

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014, doi 10.1371/journal.pone.0098679) from given spots:
 * repulsion (degree + 1)(degree + 1) / distance, attraction by weight × distance, gravity to the origin, and the
 * paper's swinging and traction speeds. No random numbers; the same input gives the same spots.
 */
export function forceAtlas(graph: WeightedGraph, start: Spots, settings: ForceSettings): Spots {
  const points = {
    x: Float64Array.from(start.x),
    y: Float64Array.from(start.y),
    mass: new Float64Array(graph.size).fill(1),
  };
  for (let edge = 0; edge < graph.from.length; edge += 1) {
    for (const node of [graph.from[edge] ?? 0, graph.to[edge] ?? 0]) {
      points.mass[node] = (points.mass[node] ?? 1) + (graph.weight[edge] ?? 1);
    }
  }
  const tree = new PointTree(points);
  const force = {
    dx: new Float64Array(graph.size),
    dy: new Float64Array(graph.size),
    strength: settings.scaling,
    theta: settings.theta,
  };
  const last = { dx: new Float64Array(graph.size), dy: new Float64Array(graph.size) };
  let speed = 1;
  for (let step = 0; step < settings.steps; step += 1) {
    last.dx.set(force.dx);
    last.dy.set(force.dy);
    force.dx.fill(0);
    force.dy.fill(0);
    tree.build();
    for (let node = 0; node < graph.size; node += 1) tree.repel(node, force);
    pullTogether(graph, points, force);
    pullToOrigin(points, force, settings.gravity);
    speed = nextSpeed(speed, { mass: points.mass, force, last });
    move(points, { force, last, speed });
    settings.onStep?.(step + 1);
  }
  return { x: points.x, y: points.y };
}

type Force = { dx: Float64Array; dy: Float64Array };
type Masses = { x: Float64Array; y: Float64Array; mass: Float64Array };

function pullTogether(graph: WeightedGraph, points: Masses, force: Force): void {
  for (let edge = 0; edge < graph.from.length; edge += 1) {
    const one = graph.from[edge] ?? 0;
    const other = graph.to[edge] ?? 0;
    const weight = graph.weight[edge] ?? 1;
    const dx = weight * ((points.x[one] ?? 0) - (points.x[other] ?? 0));
    const dy = weight * ((points.y[one] ?? 0) - (points.y[other] ?? 0));
    force.dx[one] = (force.dx[one] ?? 0) - dx;
    force.dy[one] = (force.dy[one] ?? 0) - dy;
    force.dx[other] = (force.dx[other] ?? 0) + dx;
    force.dy[other] = (force.dy[other] ?? 0) + dy;
  }
}

function pullToOrigin(points: Masses, force: Force, gravity: number): void {
  for (let node = 0; node < points.x.length; node += 1) {
    const x = points.x[node] ?? 0;
    const y = points.y[node] ?? 0;
    const distance = Math.sqrt(x * x + y * y);
    if (distance === 0) continue;
    const factor = ((points.mass[node] ?? 1) * gravity) / distance;
    force.dx[node] = (force.dx[node] ?? 0) - x * factor;
    force.dy[node] = (force.dy[node] ?? 0) - y * factor;
  }
}

/** How far a node's force turned since the last step. */
function swinging(node: number, force: Force, last: Force): number {
  const dx = (force.dx[node] ?? 0) - (last.dx[node] ?? 0);
  const dy = (force.dy[node] ?? 0) - (last.dy[node] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

/** The paper's global speed: tolerance × effective traction / swinging, growing by half at most. */
function nextSpeed(
  speed: number,
  input: { mass: Float64Array; force: Force; last: Force },
): number {
  const { force, last } = input;
  let swing = 0;
  let traction = 0;
  for (let node = 0; node < input.mass.length; node += 1) {
    const mass = input.mass[node] ?? 1;
    const dx = (force.dx[node] ?? 0) + (last.dx[node] ?? 0);
    const dy = (force.dy[node] ?? 0) + (last.dy[node] ?? 0);
    swing += mass * swinging(node, force, last);
    traction += (mass * Math.sqrt(dx * dx + dy * dy)) / 2;
  }
  if (swing === 0) return speed;
  return Math.min((TOLERANCE * traction) / swing, speed * (1 + SPEED_GROWTH));
}

function move(points: Masses, input: { force: Force; last: Force; speed: number }): void {
  const { force, last, speed } = input;
  for (let node = 0; node < points.x.length; node += 1) {
    const dx = force.dx[node] ?? 0;
    const dy = force.dy[node] ?? 0;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const swing = (points.mass[node] ?? 1) * swinging(node, force, last);
    const own = (SPEED_SHARE * speed) / (1 + Math.sqrt(speed * swing));
    const factor = Math.min(own, SPEED_LIMIT / length);
    points.x[node] = (points.x[node] ?? 0) + dx * factor;
    points.y[node] = (points.y[node] ?? 0) + dy * factor;
  }
}
