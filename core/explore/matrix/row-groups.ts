import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, ActorKind } from "#core/debate/schema.ts";
import { ACTOR_KINDS } from "#core/debate/vocabulary.ts";
import type { LadderSide } from "#core/explore/ladder/sides.ts";
import { agreement } from "#core/measure/agreement.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";
import type { RowOrder } from "./row-order.ts";
import { wholeMatrix } from "./whole-matrix.ts";

/** How far an actor agrees with the chosen one, and over how many shared positions. */
export type Likeness = { agreement: number; shared: number };

/** What the rows of a group have in common. */
export type GroupHeading =
  | { by: "all" }
  | { by: "side"; side: LadderSide }
  | { by: "kind"; kind: ActorKind }
  /** The organization that they are, or are affiliated with first; undefined: with none. */
  | { by: "affiliation"; organization: Actor | undefined }
  | { by: "like"; group: "chosen" | "comparable" | "few" };

export type ActorGroup = {
  heading: GroupHeading;
  /** Actor numbers, in their order. */
  actors: readonly number[];
  /** By actor number, when rows stand by agreement. */
  likeness: ReadonlyMap<number, Likeness>;
};

/** Fewer shared positions than these give no number (methods §1). */
export const SHARED_LEAST = 2;

const NONE: ReadonlyMap<number, Likeness> = new Map();

type Grouped = { order: RowOrder; groups: readonly ActorGroup[] };

/** As they were asked for last: filters leave them as they are. */
const latest = new WeakMap<DebateIndex, Grouped>();

/** Every actor with a statement in the debate, in the groups and the order that is asked for; no empty group. */
export function groupActors(index: DebateIndex, order: RowOrder): readonly ActorGroup[] {
  const before = latest.get(index);
  if (before !== undefined && isSameOrder(before.order, order)) return before.groups;
  const groups = makeGroups(index, order);
  latest.set(index, { order, groups });
  return groups;
}

function isSameOrder(one: RowOrder, other: RowOrder): boolean {
  const chosen = (order: RowOrder) => (order.by === "like" ? order.actor : undefined);
  return one.by === other.by && chosen(one) === chosen(other);
}

function makeGroups(index: DebateIndex, order: RowOrder): readonly ActorGroup[] {
  const { seriation } = wholeMatrix(index);
  const actors = seriation.actors.flatMap((id) => index.actorNumber.get(id) ?? []);
  switch (order.by) {
    case "sides":
      return SIDES.map((side) => {
        const heading = { by: "side" as const, side };
        const of = (number: number) => seriation.side.get(index.actors[number]?.id ?? "") === side;
        return { heading, actors: actors.filter(of), likeness: NONE };
      }).filter(isFilled);
    case "name":
      return [{ heading: { by: "all" as const }, actors: byNumber(actors), likeness: NONE }];
    case "kind":
      return ACTOR_KINDS.map((kind) => {
        const heading = { by: "kind" as const, kind };
        const of = (number: number) => index.actors[number]?.kind === kind;
        return { heading, actors: actors.filter(of), likeness: NONE };
      }).filter(isFilled);
    case "affiliation":
      return byAffiliation(index, actors);
    case "like":
      return byLikeness(index, { actors, chosen: index.actorNumber.get(order.actor) ?? -1 });
  }
}

const SIDES: readonly LadderSide[] = ["left", "below", "right"];

function isFilled({ actors }: ActorGroup): boolean {
  return actors.length > 0;
}

/** The index holds actors by name. */
function byNumber(actors: readonly number[]): number[] {
  return [...actors].sort((a, b) => a - b);
}

/** Organizations by name, each with those affiliated with it first; who is with none comes last. */
function byAffiliation(index: DebateIndex, actors: readonly number[]): ActorGroup[] {
  const first = (number: number) => index.actors[number]?.affiliations?.[0]?.organization;
  const joined = new Set(actors.map(first));
  const groups = new Map<number, number[]>();
  for (const number of actors) {
    const own = index.actors[number]?.id;
    const organization = first(number) ?? (joined.has(own) ? own : undefined);
    const key = index.actorNumber.get(organization ?? "") ?? index.actors.length;
    const members = groups.get(key);
    if (members) members.push(number);
    else groups.set(key, [number]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([key, members]) => ({
      heading: { by: "affiliation", organization: index.actors[key] },
      actors: members,
      likeness: NONE,
    }));
}

type Chosen = { actors: readonly number[]; chosen: number };

/** The chosen actor, those that can be compared with it, most agreement first, and the rest by name. */
function byLikeness(index: DebateIndex, { actors, chosen }: Chosen): ActorGroup[] {
  const stances = stancesOfActors(index);
  const own = stances[chosen] ?? new Map();
  const likeness = new Map<number, Likeness>();
  for (const number of actors) {
    const found = number === chosen ? undefined : agreement(own, stances[number] ?? new Map());
    if (found === undefined || found.shared.length < SHARED_LEAST) continue;
    likeness.set(number, { agreement: found.agreement, shared: found.shared.length });
  }
  const comparable = byNumber([...likeness.keys()]).sort((a, b) =>
    compareLikeness(likeness.get(a), likeness.get(b)),
  );
  const few = byNumber(actors).filter((number) => number !== chosen && !likeness.has(number));
  const group = (name: "chosen" | "comparable" | "few", members: readonly number[]) => ({
    heading: { by: "like" as const, group: name },
    actors: members,
    likeness,
  });
  const first = actors.filter((number) => number === chosen);
  return [group("chosen", first), group("comparable", comparable), group("few", few)].filter(
    isFilled,
  );
}

function compareLikeness(a: Likeness | undefined, b: Likeness | undefined): number {
  return (b?.agreement ?? 0) - (a?.agreement ?? 0) || (b?.shared ?? 0) - (a?.shared ?? 0);
}
