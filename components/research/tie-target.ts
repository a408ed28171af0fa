import type { TieNames } from "#core/explore/research/tie-statements.ts";
import type { Method } from "#core/measure/discourse/method.ts";

/** What the panel shows of a tie: an actor on a position, or two actors side by side. */
export type TieTarget =
  | { kind: "tie"; actor: string; position: string }
  | { kind: "compare"; actors: readonly string[] };

type Named = {
  actors: readonly { id: string; name: string }[];
  positions: readonly { id: string; label: string }[];
};

/** A way from the names of a network to what the panel can show; undefined where it shows no such tie. */
export function tieTargets(
  { actors, positions }: Named,
  { network, rows }: Pick<Method, "network" | "rows">,
): (tie: TieNames) => TieTarget | undefined {
  if (rows === "organization" || network === "positions") return () => undefined;
  const actorOf = idsByName(actors.map(({ id, name }) => [name, id]));
  const positionOf = idsByName(positions.map(({ id, label }) => [label, id]));
  return ({ row, column }) => {
    const actor = actorOf.get(row);
    const other = network === "twomode" ? positionOf.get(column) : actorOf.get(column);
    if (actor === undefined || other === undefined || actor === other) return undefined;
    return network === "twomode"
      ? { kind: "tie", actor, position: other }
      : { kind: "compare", actors: [actor, other] };
  };
}

/** What the panel shows of a node: an actor or a position with its statements. */
export type NodeTarget = { kind: "actor" | "position"; id: string };

/** From a name among the actors, or among the positions, to what the panel can show. */
export type NodeTargets = Record<"actors" | "positions", (name: string) => NodeTarget | undefined>;

/** A way from the names of nodes to what the panel can show; undefined for organizations that others speak for. */
export function nodeTargets(
  { actors, positions }: Named,
  { rows }: Pick<Method, "rows">,
): NodeTargets {
  const actorOf = idsByName(actors.map(({ id, name }) => [name, id]));
  const positionOf = idsByName(positions.map(({ id, label }) => [label, id]));
  const target = (kind: NodeTarget["kind"], id: string | undefined) =>
    id === undefined ? undefined : { kind, id };
  return {
    actors: (name) => (rows === "organization" ? undefined : target("actor", actorOf.get(name))),
    positions: (name) => target("position", positionOf.get(name)),
  };
}

/** Names that two share lead to neither: the network counts them as one. */
function idsByName(pairs: readonly (readonly [name: string, id: string])[]): Map<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, id] of pairs) {
    if (ids.has(name)) shared.add(name);
    ids.set(name, id);
  }
  for (const name of shared) ids.delete(name);
  return ids;
}
