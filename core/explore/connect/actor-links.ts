import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { relationsInTime } from "./relations-in-time.ts";

/** Who is one step from whom: actors by number, positions by number. */
export type ActorLinks = {
  /** Positions on which the actor has a statement that passes, ascending. */
  positionsOf: readonly (readonly number[])[];
  /** Actors with a statement that passes on the position, ascending. */
  actorsOn: readonly (readonly number[])[];
  /** The sourced relations of the actor that may be walked along, with the actor at the other end. */
  relationsOf: readonly (readonly { other: number; relation: RelationEnds }[])[];
};

/**
 * The links that a selection leaves between actors: positions on which both have a statement that
 * passes, and sourced relations. A relation of an actor whose statements the filters all hide leads
 * nowhere, unless that actor is one of the two that are asked about.
 */
export function actorLinks(selection: Selection, asked: readonly number[]): ActorLinks {
  const { index, statements, actorShown } = selection;
  const positionsOf = index.actors.map(() => new Set<number>());
  const actorsOn = index.positions.map(() => new Set<number>());
  for (const statement of statements) {
    const actor = index.actorOf[statement] ?? -1;
    const position = index.positionOf[statement] ?? -1;
    positionsOf[actor]?.add(position);
    actorsOn[position]?.add(actor);
  }
  const open = index.actors.map(
    (_, actor) =>
      actorShown[actor] === 1 ||
      index.statementsOfActor[actor]?.length === 0 ||
      asked.includes(actor),
  );
  const relationsOf = index.actors.map((): { other: number; relation: RelationEnds }[] => []);
  for (const relation of relationsInTime(selection)) {
    const from = index.actorNumber.get(relation.from.id) ?? -1;
    const to = index.actorNumber.get(relation.to.id) ?? -1;
    if (from === to || !open[from] || !open[to]) continue;
    relationsOf[from]?.push({ other: to, relation });
    relationsOf[to]?.push({ other: from, relation });
  }
  return {
    positionsOf: positionsOf.map(ascending),
    actorsOn: actorsOn.map(ascending),
    relationsOf,
  };
}

/** How many links (positions both speak on, and relations) lead from an actor to each other one. */
export function linksFrom(links: ActorLinks, actor: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const count = (other: number) => {
    if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  };
  for (const position of links.positionsOf[actor] ?? []) links.actorsOn[position]?.forEach(count);
  for (const { other } of links.relationsOf[actor] ?? []) count(other);
  return counts;
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
