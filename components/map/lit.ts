import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Open } from "#core/explore/view-state.ts";
import { nodeIdOf, poleIdOf } from "./target.ts";

type LitOptions = {
  open: Open | undefined;
  marked?: readonly number[] | undefined;
  /** The relations that are drawn, and the ids of those on the path of an open connection. */
  relations?: readonly MapRelation[] | undefined;
  markedRelations?: readonly string[] | undefined;
};

/**
 * Ids of the drawn things that stay bright while `open` is pointed at or open, or undefined when
 * nothing is dimmed. A source or statement lights the ties of the statements that are marked; where
 * nothing is open, marked statements are lit by themselves.
 */
export function litIds(model: MapModel, given: LitOptions): ReadonlySet<string> | undefined {
  const { open, marked = [] } = given;
  if (open === undefined && marked.length === 0) return undefined;
  const ties = litTies(model, { open, marked });
  const lit = new Set<string>();
  if (open?.kind === "actor") lit.add(nodeIdOf(open));
  if (open?.kind === "position") lightPosition(lit, open.id);
  if (open?.kind === "compare" || open?.kind === "connect")
    for (const id of open.actors) lit.add(`actor.${id}`);
  for (const tie of ties) {
    lit.add(tie.id);
    lit.add(`actor.${tie.actor}`);
    lightPosition(lit, tie.position);
  }
  for (const { line, from, to } of litRelations(open, given)) {
    for (const id of [line, `actor.${from}`, `actor.${to}`]) lit.add(id);
  }
  return isDrawn(model, lit) ? lit : undefined;
}

function lightPosition(lit: Set<string>, position: string): void {
  lit.add(`position.${position}`);
  lit.add(poleIdOf(position, "support"));
  lit.add(poleIdOf(position, "oppose"));
}

function litTies(
  model: MapModel,
  { open, marked }: { open: Open | undefined; marked: readonly number[] },
): readonly MapTie[] {
  if (open?.kind === "actor") return model.ties.filter((tie) => tie.actor === open.id);
  if (open?.kind === "position") return model.ties.filter((tie) => tie.position === open.id);
  if (open?.kind === "edge")
    return model.ties.filter((t) => t.actor === open.actor && t.position === open.position);
  if (open?.kind === "compare") return sharedTies(model, open.actors);
  const wanted = new Set(marked);
  return model.ties.filter((tie) => tie.statements.some((number) => wanted.has(number)));
}

/** Those of an actor, those among compared actors, the one that is open, those on a path. */
function litRelations(
  open: Open | undefined,
  { relations = [], markedRelations = [] }: LitOptions,
): readonly MapRelation[] {
  switch (open?.kind) {
    case "actor":
      return relations.filter(({ from, to }) => from === open.id || to === open.id);
    case "compare":
      return relations.filter(({ from, to }) => [from, to].every((id) => open.actors.includes(id)));
    case "relation":
      return relations.filter(({ id }) => id === open.id);
    case "connect":
      return relations.filter(({ id }) => markedRelations.includes(id));
    default:
      return [];
  }
}

/** The ties of these actors to positions that at least two of them have a tie to. */
function sharedTies(model: MapModel, actors: readonly string[]): readonly MapTie[] {
  const own = model.ties.filter((tie) => actors.includes(tie.actor));
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { position } of own) (seen.has(position) ? shared : seen).add(position);
  return own.filter((tie) => shared.has(tie.position));
}

// What is open may be filtered away: then nothing is dimmed.
function isDrawn(model: MapModel, lit: ReadonlySet<string>): boolean {
  return (
    model.actors.some((actor) => lit.has(actor.node)) ||
    model.positions.some((position) => lit.has(position.node))
  );
}
