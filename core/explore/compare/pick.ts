import { COMPARED_MOST } from "#core/debate/view-query.ts";
import type { Open } from "#core/explore/view-state.ts";

/** An actor is wanted: to stand beside those compared already, or to find how two are connected. */
export type ActorPick =
  | { purpose: "compare"; actors: readonly string[] }
  | { purpose: "connect"; actor: string };

/** Actors that cannot be the answer, because they are among those asked about. */
export function pickedAlready(pick: ActorPick): readonly string[] {
  return pick.purpose === "compare" ? pick.actors : [pick.actor];
}

/** What opens when the pick is answered with an actor; undefined where that one is asked about itself. */
export function openPicked(pick: ActorPick, actor: string): Open | undefined {
  if (pickedAlready(pick).includes(actor)) return undefined;
  if (pick.purpose === "connect") return { kind: "connect", actors: [pick.actor, actor] };
  return openCompared([...pick.actors, actor].slice(0, COMPARED_MOST));
}

/** What shows these actors: a comparison of two or more, the actor itself where there is one. */
function openCompared(actors: readonly string[]): Open | undefined {
  const [only] = actors;
  if (actors.length > 1) return { kind: "compare", actors };
  return only === undefined ? undefined : { kind: "actor", id: only };
}

/** The actors that a further one would be compared with. */
export function comparedIn(open: Open | undefined): readonly string[] {
  if (open?.kind === "compare") return open.actors;
  return open?.kind === "actor" ? [open.id] : [];
}

/**
 * What opens when an actor is added to what is compared, or taken out of it. "full" when as many are
 * compared as there is room for; undefined when there is nothing to compare it with.
 */
export function toggleCompared(open: Open | undefined, actor: string): Open | "full" | undefined {
  const before = comparedIn(open);
  if (before.length === 0 || (open?.kind === "actor" && open.id === actor)) return undefined;
  if (before.includes(actor)) return openCompared(before.filter((id) => id !== actor));
  return before.length >= COMPARED_MOST ? "full" : openCompared([...before, actor]);
}
