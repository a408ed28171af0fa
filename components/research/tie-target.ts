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
