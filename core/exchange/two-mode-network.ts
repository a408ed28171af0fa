import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, ActorKind, Position, Stance } from "#core/debate/schema.ts";
import { shownRelations } from "#core/explore/connect/shown-relations.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Placement, Point } from "#core/explore/placement/placement.ts";
import type { Selection } from "#core/explore/selection.ts";

/** The type of a value in a graph file; both formats have all four. */
export type ValueType = "string" | "int" | "double" | "boolean";

/** One attribute that nodes (or edges) may have: its stable name and how to read it; undefined: unknown. */
export type Attribute<Thing> = {
  name: string;
  type: ValueType;
  read: (thing: Thing) => string | number | boolean | undefined;
};

export type NetworkNode = {
  id: string;
  label: string;
  mode: "actor" | "position";
  statements: number;
  /** Where it stands on the map, x to the right and y UPWARDS, as graph programs have it. */
  at: Point | undefined;
  actor: Actor | undefined;
  position: Position | undefined;
};

export type NetworkEdge = {
  id: string;
  source: string;
  target: string;
  tie: MapTie;
  statements: readonly string[];
  sources: readonly string[];
  first: string;
  last: string;
};

/** A relation between two actors as an edge beside those of the statements. */
export type RelationEdge = { id: string; source: string; target: string; ends: RelationEnds };

export type TwoModeNetwork = {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  /** None unless the view shows relations; then the network has ties between actors as well. */
  relations: readonly RelationEdge[];
};

/** What a map shows, and where. */
export type DrawnMap = {
  selection: Selection;
  model: MapModel;
  placement: Pick<Placement, "points">;
};

/**
 * What passes in a map as a two-mode network: actors and positions, one undirected edge for each pair
 * with statements, and the relations that the view shows. What is only drawn faded is left out.
 */
export function twoModeNetwork({ selection, model, placement }: DrawnMap): TwoModeNetwork {
  const { index } = selection;
  const place = (node: MapModel["actors"][number]["node"]): Point | undefined => {
    const point = placement.points.get(node);
    return point && { x: point.x, y: -point.y };
  };
  const actors = model.actors
    .filter(({ faded }) => !faded)
    .map(({ node, id, name, statements }) => ({
      ...{ id: node, label: name, mode: "actor" as const, statements, at: place(node) },
      actor: index.actors[index.actorNumber.get(id) ?? -1],
      position: undefined,
    }));
  const positions = model.positions
    .filter(({ faded }) => !faded)
    .map(({ node, id, label, statements }) => ({
      ...{ id: node, label, mode: "position" as const, statements, at: place(node) },
      actor: undefined,
      position: index.positions[index.positionNumber.get(id) ?? -1],
    }));
  const edges = model.ties.filter(({ faded }) => !faded).map((tie) => networkEdge(index, tie));
  const relations = shownRelations(selection).map((ends) => ({
    id: `relation.${ends.relation.id}`,
    source: `actor.${ends.from.id}`,
    target: `actor.${ends.to.id}`,
    ends,
  }));
  return { nodes: [...actors, ...positions], edges, relations };
}

function networkEdge(index: DebateIndex, tie: MapTie): NetworkEdge {
  const statements = tie.statements.flatMap((number) => index.statements[number] ?? []);
  return {
    id: tie.id,
    source: `actor.${tie.actor}`,
    target: `position.${tie.position}`,
    tie,
    statements: statements.map(({ id }) => id),
    sources: [...new Set(statements.map(({ source }) => source))],
    first: statements.at(0)?.date ?? "",
    last: statements.at(-1)?.date ?? "",
  };
}

/** The attributes of nodes beside id, label, place and colour. */
export const NODE_ATTRIBUTES: readonly Attribute<NetworkNode>[] = [
  { name: "mode", type: "string", read: ({ mode }) => mode },
  { name: "statements", type: "int", read: ({ statements }) => statements },
  { name: "kind", type: "string", read: ({ actor }) => actor?.kind },
  { name: "country", type: "string", read: ({ actor }) => actor?.country },
  { name: "role", type: "string", read: ({ actor }) => actor?.role },
  { name: "proposition", type: "string", read: ({ position }) => position?.proposition },
  { name: "theme", type: "string", read: ({ position }) => position?.theme },
];

const VALUES: Readonly<Record<Stance, number | undefined>> = {
  support: 1,
  mixed: 0,
  oppose: -1,
  neutral: undefined,
};

/** The attributes of edges beside id, ends, weight and colour. Lists are parted by spaces. */
export const EDGE_ATTRIBUTES: readonly Attribute<NetworkEdge>[] = [
  { name: "stance", type: "string", read: ({ tie }) => tie.stance },
  { name: "stance_value", type: "int", read: ({ tie }) => VALUES[tie.stance] },
  { name: "statements", type: "int", read: ({ statements }) => statements.length },
  { name: "statement_ids", type: "string", read: ({ statements }) => statements.join(" ") },
  { name: "source_ids", type: "string", read: ({ sources }) => sources.join(" ") },
  { name: "reported_only", type: "boolean", read: ({ tie }) => tie.reportedOnly },
  { name: "changed", type: "boolean", read: ({ tie }) => tie.changed },
  { name: "first_date", type: "string", read: ({ first }) => first },
  { name: "last_date", type: "string", read: ({ last }) => last },
];

/**
 * The attributes of relations beside id and ends. The readers of most programs refuse a file that has both
 * directed and undirected edges, so that relations are undirected too, and `from` and `to` say how they are read.
 */
export const RELATION_ATTRIBUTES: readonly Attribute<RelationEdge>[] = [
  { name: "relation_id", type: "string", read: ({ ends }) => ends.relation.id },
  { name: "from", type: "string", read: ({ ends }) => ends.from.id },
  { name: "relation_kind", type: "string", read: ({ ends }) => ends.relation.kind },
  { name: "to", type: "string", read: ({ ends }) => ends.to.id },
  { name: "description", type: "string", read: ({ ends }) => ends.relation.description },
  { name: "start_date", type: "string", read: ({ ends }) => ends.relation.start },
  { name: "end_date", type: "string", read: ({ ends }) => ends.relation.end },
  { name: "locator", type: "string", read: ({ ends }) => ends.relation.locator },
  { name: "source_ids", type: "string", read: ({ ends }) => ends.source?.id },
];

/** The attributes to declare for edges: those of relations only where there are any, each name once. */
export function edgeAttributes({
  relations,
}: TwoModeNetwork): readonly { name: string; type: ValueType }[] {
  const names = new Set(EDGE_ATTRIBUTES.map(({ name }) => name));
  const more = RELATION_ATTRIBUTES.filter(({ name }) => !names.has(name));
  return relations.length === 0 ? EDGE_ATTRIBUTES : [...EDGE_ATTRIBUTES, ...more];
}

/** Which of the colours an actor's mark has. */
export function actorColor(kind: ActorKind | undefined): "actor" | "actor-group" {
  return kind === "group" ? "actor-group" : "actor";
}
