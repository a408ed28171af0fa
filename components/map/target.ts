import type { NodeId } from "#core/explore/map-model.ts";
import type { TieId } from "#core/explore/map-tie.ts";
import type { NodeRef, Open } from "#core/explore/view-state.ts";

/** A drawn thing that can be pointed at. A pole stands for its position. */
export type Target = Extract<Open, { kind: "actor" | "position" | "edge" | "relation" }>;

export function nodeIdOf(node: NodeRef): NodeId {
  return `${node.kind}.${node.id}`;
}

export function tieIdOf(tie: { actor: string; position: string }): TieId {
  return `tie.${tie.actor}.${tie.position}`;
}

export function poleIdOf(position: string, end: "support" | "oppose"): string {
  return `pole.${position}.${end}`;
}

export function isNode(target: Target): target is Extract<Target, { kind: "actor" | "position" }> {
  return target.kind === "actor" || target.kind === "position";
}

export function targetKey(target: Target): string {
  if (target.kind === "relation") return `relation.${target.id}`;
  return isNode(target) ? nodeIdOf(target) : tieIdOf(target);
}

/** Whether a value read back from a drawn element is the target it was given. */
export function isTarget(value: unknown): value is Target {
  return typeof value === "object" && value !== null && "kind" in value;
}
