import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import { widthStep } from "#core/explore/drawing/tie-shape.ts";
import type { MapActor, MapModel, MapPosition } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import { labelLines } from "#core/explore/placement/label-lines.ts";
import type { LabelSide, Placement, Point } from "#core/explore/placement/placement.ts";
import { relationLines } from "./relation-lines.ts";
import { HEAVY_TIES, type Scene, type SceneNode, type SceneTie } from "./scene.ts";
import { toSegments } from "./segments.ts";
import { poleIdOf } from "./target.ts";

/** The poles of a position stand at the two ends of its bar. */
function polePoint(
  bar: Point,
  {
    placement,
    position,
    end,
  }: {
    placement: Pick<Placement, "plusOnLeft" | "barWidth">;
    position: string;
    end: "support" | "oppose";
  },
): Point {
  const onLeft = placement.plusOnLeft.has(position) === (end === "support");
  return { x: bar.x + ((onLeft ? -1 : 1) * placement.barWidth) / 2, y: bar.y };
}

const NO_ROUTES: Placement["routes"] = new Map();

const NO_RELATIONS: readonly MapRelation[] = [];

/** Model, relations and placement as drawn things. What has no place yet is left out. */
export function toScene(
  model: MapModel,
  placement: Placement,
  relations: readonly MapRelation[] = NO_RELATIONS,
): Scene {
  const nodes = new Map<string, SceneNode>();
  for (const position of model.positions) {
    const at = placement.points.get(position.node);
    if (at === undefined) continue;
    nodes.set(position.node, barNode(position, at));
    for (const end of ["oppose", "support"] as const) {
      const point = polePoint(at, { placement, position: position.id, end });
      const pole = poleNode(position, { end, point });
      nodes.set(pole.id, pole);
    }
  }
  for (const actor of model.actors) {
    const point = placement.points.get(actor.node);
    const side = placement.labelSides.get(actor.node) ?? "below";
    const { labelWrap } = placement;
    if (point !== undefined) nodes.set(actor.node, actorNode(actor, { point, side, labelWrap }));
  }
  const ties = new Map<string, SceneTie>();
  const routes = model.ties.length > HEAVY_TIES ? NO_ROUTES : placement.routes;
  for (const tie of model.ties) {
    const drawn = toTie(tie, { nodes, routes });
    if (drawn !== undefined) ties.set(drawn.id, drawn);
  }
  for (const line of relationLines(relations, placement)) ties.set(line.id, line);
  return { nodes, ties };
}

function barNode(position: MapPosition, point: Point): SceneNode {
  return {
    id: position.node,
    target: { kind: "position", id: position.id },
    point,
    label: position.label,
    classes: classNames(["bar", position.faded && "faded"]),
  };
}

function poleNode(
  position: MapPosition,
  { end, point }: { end: "support" | "oppose"; point: Point },
): SceneNode {
  return {
    id: poleIdOf(position.id, end),
    target: { kind: "position", id: position.id },
    point,
    label: "",
    classes: classNames([
      "pole",
      `pole-${end}`,
      position.actors[end] === 0 && "empty",
      position.faded && "faded",
    ]),
  };
}

function actorNode(
  actor: MapActor,
  { point, side, labelWrap }: { point: Point; side: LabelSide; labelWrap: number },
): SceneNode {
  return {
    id: actor.node,
    target: { kind: "actor", id: actor.id },
    point,
    label: nameInLines(actor.name, labelWrap),
    classes: classNames(["actor", `kind-${actor.kind}`, `side-${side}`, actor.faded && "faded"]),
  };
}

/** Names broken into lines, by how wide they may be: those of one debate at a time. */
const broken = new Map<string, string>();
const MOST_NAMES = 4_000;

function nameInLines(name: string, wrap: number): string {
  const key = `${wrap} ${name}`;
  const known = broken.get(key);
  if (known !== undefined) return known;
  if (broken.size >= MOST_NAMES) broken.clear();
  const lines = labelLines(name, wrap).join("\n");
  broken.set(key, lines);
  return lines;
}

function toTie(
  tie: MapTie,
  { nodes, routes }: { nodes: ReadonlyMap<string, SceneNode>; routes: Placement["routes"] },
): SceneTie | undefined {
  const source = `actor.${tie.actor}`;
  const end = tie.end === "middle" ? `position.${tie.position}` : poleIdOf(tie.position, tie.end);
  const [from, to] = [nodes.get(source), nodes.get(end)];
  if (from === undefined || to === undefined) return undefined;
  const wayPoints = routes.get(tie.id) ?? [];
  const route =
    wayPoints.length === 0
      ? undefined
      : toSegments({ start: from.point, end: to.point }, wayPoints);
  return {
    id: tie.id,
    target: { kind: "edge", actor: tie.actor, position: tie.position },
    source,
    end,
    route,
    classes: classNames([
      "tie",
      `stance-${tie.stance}`,
      `width-${widthStep(tie.statements.length)}`,
      tie.reportedOnly && "reported",
      tie.changed && "changed",
      tie.faded && "faded",
    ]),
  };
}

function classNames(names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(" ");
}
