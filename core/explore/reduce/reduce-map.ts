import type { ActorKind } from "#core/debate/schema.ts";
import { compareText } from "#core/explore/fold-text.ts";
import type { MapActor, MapModel, MapPosition } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { MapGroup } from "./map-groups.ts";
import { type Merger, mergeActors } from "./merge-actors.ts";
import { isMerging, MOST_TIES, openingReduction, type Reduction } from "./reduction.ts";

/** How many are drawn, of how many that the selection leaves. */
type Share = { drawn: number; of: number };

/** What the words beside a reduced map say. */
export type ReductionFacts = {
  reduction: Exclude<Reduction, { by: "none" }>;
  /** Actors drawn by themselves or in a merged node. */
  actors: Share;
  positions: Share;
  ties: Share;
  /** Actors and merged nodes that were chosen, and are left out because none of their ties is drawn. */
  untied: number;
  /** Merged nodes drawn, and how many actors they stand for. */
  groups: { nodes: number; actors: number };
  /** Whether asking for more actors, or positions, would draw more. */
  moreActors: boolean;
  morePositions: boolean;
  /** Keys of the groups whose members are drawn by themselves. */
  opened: readonly string[];
};

/** A smaller map; no facts where nothing is left out. */
export type ReducedMap = { model: MapModel; facts: ReductionFacts | undefined };

export type ReduceInput = {
  model: MapModel;
  /** Undefined: as the size of the map asks for. */
  reduction: Reduction | undefined;
  /** The groups to merge by; needed where actors are merged. */
  groups: readonly MapGroup[];
  /** What a merged node is called, and drawn as; `rest` is true where only those that are not drawn are left in it. */
  named: (group: MapGroup, rest: boolean) => { name: string; kind: ActorKind };
  /** Ids that are drawn in any case: what is open. */
  keep: { actors: readonly string[]; positions: readonly string[] };
};

/** What is drawn where the reader asked for nothing else: everything up to 1,500 ties, then the most active. */
export function effectiveReduction(
  model: Pick<MapModel, "ties">,
  asked: Reduction | undefined,
): Reduction {
  if (asked !== undefined) return asked;
  return model.ties.length > MOST_TIES ? openingReduction("active") : { by: "none" };
}

/**
 * The part of a map that a reduction draws. “active”: the actors with the most passing statements and the
 * positions on which these have the most; “divided”: the positions whose smaller side (for or against) has
 * the most actors, and the actors with the most statements on these; merged ones: as “active”, among merged
 * nodes. Of equal ones the first by id. Actors and positions keep the numbers they have in the whole map,
 * so that every number still opens what it counts; those left without a tie are left out. What is to be
 * kept is drawn besides.
 */
export function reduceMap(input: ReduceInput): ReducedMap {
  const reduction = effectiveReduction(input.model, input.reduction);
  if (reduction.by === "none") return { model: input.model, facts: undefined };
  const { merged, members: opened } = isMerging(reduction)
    ? merge(input, reduction)
    : { merged: input.model, members: [] };
  const { actors: ranked, positions } = choose(merged, reduction);
  const isOpened = new Set(opened);
  const actors = ranked.filter((id) => !isOpened.has(id));
  const wanted = {
    actors: new Set([...actors.slice(0, reduction.actors), ...opened]),
    positions: new Set(positions.slice(0, reduction.positions)),
  };
  want(merged, { wanted, keep: input.keep });
  const model = keepTied(merged, wanted);
  const members = (drawn: readonly MapActor[]) =>
    drawn.reduce((sum, { members: each = 1 }) => sum + each, 0);
  const groups = model.actors.filter((actor) => actor.members !== undefined);
  return {
    model,
    facts: {
      reduction,
      actors: { drawn: members(model.actors), of: input.model.actors.length },
      positions: { drawn: model.positions.length, of: input.model.positions.length },
      ties: { drawn: model.ties.length, of: merged.ties.length },
      untied: merged.actors.filter(({ id }) => wanted.actors.has(id)).length - model.actors.length,
      groups: { nodes: groups.length, actors: members(groups) },
      moreActors: actors.length > reduction.actors,
      morePositions: positions.length > reduction.positions,
      opened: reduction.opened,
    },
  };
}

/** Ids by weight, the heaviest first. */
type Ranked = { actors: readonly string[]; positions: readonly string[] };

function choose(model: MapModel, { by, actors, positions }: ReductionFacts["reduction"]): Ranked {
  if (by === "divided") {
    const first = rank(model.positions, dividing);
    const chosen = new Set(first.slice(0, positions));
    const weight = weigh(model.ties, (tie) => (chosen.has(tie.position) ? tie.actor : undefined));
    return { positions: first, actors: rank(model.actors, ({ id }) => weight.get(id) ?? 0) };
  }
  const first = rank(model.actors, ({ statements }) => statements);
  const chosen = new Set(first.slice(0, actors));
  const weight = weigh(model.ties, (tie) => (chosen.has(tie.actor) ? tie.position : undefined));
  return { actors: first, positions: rank(model.positions, ({ id }) => weight.get(id) ?? 0) };
}

/** Actors on the smaller side; of equal ones, more actors on both sides weigh more. */
function dividing({ actors: { support, oppose } }: MapPosition): number {
  return Math.min(support, oppose) + (support + oppose) / 1e6;
}

function rank<Thing extends { id: string }>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
): string[] {
  return things
    .map((thing) => ({ id: thing.id, weight: weightOf(thing) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** Passing statements by what a tie counts for. */
function weigh(
  ties: readonly MapTie[],
  ownerOf: (tie: MapTie) => string | undefined,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const tie of ties) {
    const owner = tie.faded ? undefined : ownerOf(tie);
    if (owner !== undefined) weights.set(owner, (weights.get(owner) ?? 0) + tie.statements.length);
  }
  return weights;
}

type Wanted = { actors: Set<string>; positions: Set<string> };

/** What is kept is wanted, and with it the busiest of what it is tied to where it would stand alone. */
function want(
  model: MapModel,
  { wanted, keep }: { wanted: Wanted; keep: ReduceInput["keep"] },
): void {
  for (const id of keep.actors) wanted.actors.add(id);
  for (const id of keep.positions) wanted.positions.add(id);
  for (const id of keep.actors) {
    const own = model.ties.filter(({ actor }) => actor === id);
    if (!own.some(({ position }) => wanted.positions.has(position)))
      for (const { position } of busiest(own)) wanted.positions.add(position);
  }
  for (const id of keep.positions) {
    const own = model.ties.filter(({ position }) => position === id);
    if (!own.some(({ actor }) => wanted.actors.has(actor)))
      for (const { actor } of busiest(own)) wanted.actors.add(actor);
  }
}

/** The tie with the most statements, the first of equal ones; none of none. */
function busiest(ties: readonly MapTie[]): readonly MapTie[] {
  return [...ties].sort((a, b) => b.statements.length - a.statements.length).slice(0, 1);
}

function keepTied(model: MapModel, wanted: Wanted): MapModel {
  const ties = model.ties.filter(
    ({ actor, position }) => wanted.actors.has(actor) && wanted.positions.has(position),
  );
  const actors = new Set(ties.map(({ actor }) => actor));
  const positions = new Set(ties.map(({ position }) => position));
  return {
    actors: model.actors.filter(({ id }) => actors.has(id)),
    positions: model.positions.filter(({ id }) => positions.has(id)),
    ties,
  };
}

/**
 * Of an opened group the busiest members are drawn by themselves, as many as there may be actors; the rest
 * stay one node.
 */
function merge(
  { model, groups, named }: ReduceInput,
  reduction: ReductionFacts["reduction"],
): { merged: MapModel; members: string[] } {
  const busy = new Map(model.actors.map(({ id, statements }) => [id, statements]));
  const members: string[] = [];
  const mergers = groups
    .filter(({ by }) => by === reduction.by)
    .map((group): Merger => {
      const isOpen = reduction.opened.includes(group.key);
      if (!isOpen) return { id: group.id, members: group.members, ...named(group, false) };
      const things = group.members.filter((id) => busy.has(id)).map((id) => ({ id }));
      const ranked = rank(things, ({ id }) => busy.get(id) ?? 0);
      members.push(...ranked.slice(0, reduction.actors));
      return { id: group.id, members: ranked.slice(reduction.actors), ...named(group, true) };
    });
  return { merged: mergeActors(model, mergers), members };
}
