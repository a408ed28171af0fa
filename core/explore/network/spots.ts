import { contrastingAxes, firstAxes } from "#core/network/first-axis.ts";
import { forceAtlas, type Spots } from "#core/network/force-atlas.ts";
import type { SplitGraph } from "./graph.ts";

const START_RADIUS = 100;
const STEPS = 200;
const STEPS_OF_LARGE = 50;
/** Poles counted. */
const LARGE = 1000;

/** Whether the places of a graph are made in fewer steps, and its camps parted from the start. */
export function isLarge({ size }: Pick<SplitGraph, "size">): boolean {
  return size > LARGE;
}

/**
 * Where actors (0…) and positions (after them) come to stand, in arbitrary units around the origin.
 * `onShare` is told how much of the work is done (0..1).
 */
export function networkSpots(graph: SplitGraph, onShare?: (share: number) => void): Spots {
  const steps = isLarge(graph) ? STEPS_OF_LARGE : STEPS;
  const settled = forceAtlas(graph, spectralStart(graph), {
    steps,
    scaling: 10,
    gravity: 1,
    theta: 1,
    onStep: (step) => onShare?.(step / steps),
  });
  return joinPoles(graph, settled);
}

/**
 * Spectral start: actors at their scores on the first two axes of the signed actor × position matrix, a "for"
 * pole at its position's scores and the "against" pole opposite. Those without scores start on a small spiral.
 * In the few steps that a large graph gets, camps do not come apart that do not start apart: it starts on the
 * axes on which its actors differ.
 */
export function spectralStart(graph: SplitGraph): Spots {
  const matrix = { rows: graph.actors, columns: graph.positions, entries: graph.entries };
  const axes = isLarge(graph) ? contrastingAxes(matrix, 2) : firstAxes(matrix, 2);
  const coordinate = (axis: (typeof axes)[number] | undefined, node: number) => {
    if (axis === undefined) return 0;
    if (node < graph.actors) return (axis.rows[node] ?? 0) * Math.sqrt(graph.actors);
    const pole = node - graph.actors;
    const score = (axis.columns[pole >> 1] ?? 0) * Math.sqrt(graph.positions);
    return pole % 2 === 0 ? score : -score;
  };
  const spots = { x: new Float64Array(graph.size), y: new Float64Array(graph.size) };
  for (let node = 0; node < graph.size; node += 1) {
    // The spiral (golden angle) keeps nodes with equal scores apart.
    const angle = node * 2.399963;
    const radius = 0.3 * Math.sqrt((node + 1) / graph.size);
    spots.x[node] = START_RADIUS * (coordinate(axes[0], node) + radius * Math.cos(angle));
    spots.y[node] = START_RADIUS * (coordinate(axes[1], node) + radius * Math.sin(angle));
  }
  return spots;
}

/** A position stands between its poles, nearer to the one with more ties. */
function joinPoles(graph: SplitGraph, spots: Spots): Spots {
  const size = graph.actors + graph.positions;
  const joined = { x: new Float64Array(size), y: new Float64Array(size) };
  joined.x.set(spots.x.subarray(0, graph.actors));
  joined.y.set(spots.y.subarray(0, graph.actors));
  for (let position = 0; position < graph.positions; position += 1) {
    const pro = graph.actors + 2 * position;
    const forLoad = graph.load[pro] ?? 0;
    const load = forLoad + (graph.load[pro + 1] ?? 0);
    const share = load === 0 ? 0.5 : forLoad / load;
    for (const axis of ["x", "y"] as const) {
      const one = spots[axis][pro] ?? 0;
      const other = spots[axis][pro + 1] ?? 0;
      joined[axis][graph.actors + position] = share * one + (1 - share) * other;
    }
  }
  return joined;
}
