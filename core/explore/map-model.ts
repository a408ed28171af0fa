import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, ActorKind, Position, Stance } from "#core/debate/schema.ts";
import { hasStanceChange } from "#core/measure/stance-changes.ts";
import { compareText } from "./fold-text.ts";
import type { Selection } from "./selection.ts";

/** Names of drawn things: "actor.<id>", "position.<id>", "pole.<position>.support|oppose", "tie.<actor>.<position>". */
export type NodeId = `actor.${string}` | `position.${string}`;
export type TieId = `tie.${string}.${string}`;

export type StanceCounts = Readonly<Record<Stance, number>>;

export type MapActor = {
  node: NodeId;
  id: string;
  name: string;
  kind: ActorKind;
  country: string | undefined;
  /** Passing statements. */
  statements: number;
  /** Number of the actor's positions by the stance drawn. */
  positions: StanceCounts;
  /** True when it does not pass and is only drawn because unmatched things are faded, not hidden. */
  faded: boolean;
};

export type MapPosition = {
  node: NodeId;
  id: string;
  label: string;
  proposition: string;
  statements: number;
  /** Number of actors by the stance drawn. */
  actors: StanceCounts;
  faded: boolean;
};

/** One tie per actor × position, drawn from its statements. */
export type MapTie = {
  id: TieId;
  actor: string;
  position: string;
  /** The stance all its statements share (neutral ones aside); mixed where they differ. */
  stance: Stance;
  /** Where the tie ends on the position's bar. Mixed and neutral end in the middle. */
  end: "support" | "oppose" | "middle";
  /** Numbers of its passing statements (of all its statements when faded), oldest first. */
  statements: readonly number[];
  /** Every statement is reported by others, none is the actor's own word or act. */
  reportedOnly: boolean;
  /** Two consecutive dated statements take different sides. */
  changed: boolean;
  faded: boolean;
};

/** What the map draws, in a stable order (actors and positions by id). No coordinates, no library types. */
export type MapModel = {
  actors: readonly MapActor[];
  positions: readonly MapPosition[];
  ties: readonly MapTie[];
};

/**
 * The actors, positions and ties that a selection draws. Hiding what does not match leaves only what
 * has a passing statement; fading keeps everything that has any statement in the debate and marks the
 * rest `faded`. Counts are of what passes: a faded actor or position has none.
 */
export function mapModel(selection: Selection): MapModel {
  const { index, view } = selection;
  const fade = view.unmatched === "fade";
  const ties = fade ? tiesWithFaded(selection) : groupTies(index, selection.statements);
  const ofActor = new Map<string, MapTie[]>();
  const ofPosition = new Map<string, MapTie[]>();
  for (const tie of ties) {
    append(ofActor, tie.actor, tie);
    append(ofPosition, tie.position, tie);
  }
  return {
    actors: index.actors
      .filter((actor) => ofActor.has(actor.id))
      .map((actor) => mapActor(actor, passing(ofActor.get(actor.id))))
      .sort((a, b) => compareText(a.id, b.id)),
    positions: index.positions
      .filter((position) => ofPosition.has(position.id))
      .map((position) => mapPosition(position, passing(ofPosition.get(position.id))))
      .sort((a, b) => compareText(a.id, b.id)),
    ties,
  };
}

/** How many of some stances there are of each. */
export function countStances(stances: readonly Stance[]): StanceCounts {
  const counts = { support: 0, oppose: 0, mixed: 0, neutral: 0 };
  for (const stance of stances) counts[stance] += 1;
  return counts;
}

function mapActor(actor: Actor, ties: readonly MapTie[]): MapActor {
  return {
    node: `actor.${actor.id}`,
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: actor.country,
    statements: countStatements(ties),
    positions: countStances(ties.map((tie) => tie.stance)),
    faded: ties.length === 0,
  };
}

function mapPosition(position: Position, ties: readonly MapTie[]): MapPosition {
  return {
    node: `position.${position.id}`,
    id: position.id,
    label: position.label,
    proposition: position.proposition,
    statements: countStatements(ties),
    actors: countStances(ties.map((tie) => tie.stance)),
    faded: ties.length === 0,
  };
}

function passing(ties: readonly MapTie[] | undefined): MapTie[] {
  return (ties ?? []).filter((tie) => !tie.faded);
}

function countStatements(ties: readonly MapTie[]): number {
  return ties.reduce((sum, tie) => sum + tie.statements.length, 0);
}

/** The ties of the whole debate; those that do not pass are faded and drawn from all their statements. */
function tiesWithFaded({ index, statements }: Selection): MapTie[] {
  const passing = new Map(groupTies(index, statements).map((tie) => [tie.id, tie]));
  return groupTies(index, index.statements.keys()).map(
    (tie) => passing.get(tie.id) ?? { ...tie, faded: true },
  );
}

/** One tie per actor and position among the statements, ordered by actor id, then position id. */
function groupTies(index: DebateIndex, statements: Iterable<number>): MapTie[] {
  const ofActor: number[][] = index.actors.map(() => []);
  for (const number of statements) ofActor[index.actorOf[number] ?? -1]?.push(number);
  return index.actors
    .map((actor, number) => ({ actor, numbers: ofActor[number] ?? [] }))
    .filter(({ numbers }) => numbers.length > 0)
    .sort((a, b) => compareText(a.actor.id, b.actor.id))
    .flatMap(({ actor, numbers }) => tiesOfActor(index, actor, numbers));
}

function tiesOfActor(index: DebateIndex, actor: Actor, numbers: readonly number[]): MapTie[] {
  const ofPosition = new Map<string, number[]>();
  for (const number of numbers) {
    append(ofPosition, index.statements[number]?.position ?? "", number);
  }
  return [...ofPosition]
    .sort(([a], [b]) => compareText(a, b))
    .map(([position, ofTie]) => mapTie({ index, actor: actor.id, position, numbers: ofTie }));
}

function mapTie(given: {
  index: DebateIndex;
  actor: string;
  position: string;
  numbers: readonly number[];
}): MapTie {
  const { index, actor, position, numbers } = given;
  const stance = tieStance(numbers.map((number) => index.statements[number]?.stance ?? "neutral"));
  return {
    id: `tie.${actor}.${position}`,
    actor,
    position,
    stance,
    end: stance === "support" || stance === "oppose" ? stance : "middle",
    statements: numbers,
    reportedOnly: numbers.every((number) => index.statements[number]?.attribution === "reported"),
    changed: hasStanceChange(index, numbers),
    faded: false,
  };
}

/** The stance that statements share, those that only describe aside; mixed where they differ. */
export function tieStance(stances: readonly Stance[]): Stance {
  let shared: Stance = "neutral";
  for (const stance of stances) {
    if (stance === "neutral" || stance === shared) continue;
    if (shared !== "neutral") return "mixed";
    shared = stance;
  }
  return shared;
}

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
