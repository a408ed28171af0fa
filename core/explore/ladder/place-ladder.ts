import type { MapModel, NodeId } from "#core/explore/map-model.ts";
import type { LabelSide, Placement, Point } from "#core/explore/placement/placement.ts";
import { boundsOf } from "#core/explore/placement/placement-boxes.ts";
import { frameLadder } from "./frame.ts";
import { planLadder } from "./plan.ts";
import { ladderRoutes } from "./routes.ts";
import { placeRow } from "./row.ts";
import { ladderShape } from "./shape.ts";

/** What a ladder keeps to. */
export type LadderGuide = {
  /** How the rungs of the whole debate are turned (see rungDirections); without it the model's own ties decide. */
  plusOnLeft?: ReadonlySet<string>;
  /** Width it may take, in map units; without it as wide as reads best. */
  room?: number;
};

/**
 * The ladder: positions as rungs in the middle, turned so that the camps fall on two sides; actors in columns
 * left and right, those without a side in a row beneath; ties routed through the gaps between the rungs.
 * Pure and deterministic, whatever the order of the model's lists. Map units, the rungs' middle at x = 0.
 * A guide keeps the sides comparable from view to view, and the ladder as narrow as the screen.
 */
export function placeLadder(model: MapModel, guide: LadderGuide = {}): Placement {
  const shape = ladderShape(guide.room ?? Number.POSITIVE_INFINITY);
  const { rowPlaces, labelWrap } = shape;
  const plan = planLadder(model, { ...guide, rowPlaces });
  const frame = frameLadder(plan, shape);
  const row = placeRow(plan, frame);
  const points = new Map<NodeId, Point>();
  const labelSides = new Map<NodeId, LabelSide>();
  for (const { id, node } of plan.rungs) points.set(node, { x: 0, y: frame.rungY.get(id) ?? 0 });
  for (const { id, node } of [...plan.left, ...plan.right]) {
    const seat = frame.seats.get(id);
    if (seat === undefined) continue;
    points.set(node, { x: seat.x, y: seat.y });
    labelSides.set(node, seat.hand === -1 ? "left" : "right");
  }
  for (const { id, node } of plan.below) {
    points.set(node, row.places.get(id) ?? { x: 0, y: frame.floor });
    labelSides.set(node, "below");
  }
  const routes = ladderRoutes(plan, frame, row);
  const { barWidth, barHeight } = frame;
  const { plusOnLeft } = plan;
  const drawn = { points, labelSides, plusOnLeft, barWidth, barHeight, labelWrap, routes };
  return { ...drawn, bounds: boundsOf(model, drawn) };
}
