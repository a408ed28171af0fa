import type { Actor, ActorKind, Position, Stance } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { type MapTie, makeTie } from "./map-tie.ts";
import type { Selection } from "./selection.ts";
import { type WholeTies, wholeTies } from "./whole-ties.ts";

/** Names of drawn nodes: "actor.<id>", "position.<id>"; those of poles are "pole.<position>.support|oppose". */
export type NodeId = `actor.${string}` | `position.${string}`;

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
  /** Of a merged node (see reduce/): how many actors it stands for. */
  members?: number;
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

/** What the map draws, in a stable order (actors and positions by id). No coordinates, no library types. */
export type MapModel = {
  actors: readonly MapActor[];
  positions: readonly MapPosition[];
  ties: readonly MapTie[];
};

/**
 * The actors, positions and ties that a selection draws. Hiding what does not match leaves only what
 * has a passing statement; fading keeps everything that has any statement in the debate and marks the
 * rest `faded`. Counts are of what passes: a faded actor or position has none. A tie whose statements all
 * pass is the same object in every selection of an index.
 */
export function mapModel(selection: Selection): MapModel {
  const { index } = selection;
  const whole = wholeTies(index);
  const { ties, numbers } = tiesDrawn(selection, whole);
  const ofActor = tallies(index.actors.length);
  const ofPosition = tallies(index.positions.length);
  ties.forEach((tie, at) => {
    const number = numbers[at] ?? 0;
    count(ofActor, whole.actorOf[number] ?? 0, tie);
    count(ofPosition, whole.positionOf[number] ?? 0, tie);
  });
  return {
    actors: drawn(index.actors, whole.actorOrder, ofActor).map(({ one, at }) =>
      mapActor(one, tallyAt(ofActor, at)),
    ),
    positions: drawn(index.positions, whole.positionOrder, ofPosition).map(({ one, at }) =>
      mapPosition(one, tallyAt(ofPosition, at)),
    ),
    ties,
  };
}

/** The ties a selection draws, with their numbers among those of the whole debate. */
function tiesDrawn(selection: Selection, whole: WholeTies): { ties: MapTie[]; numbers: number[] } {
  const { index, statements, passes, view } = selection;
  const fade = view.unmatched === "fade";
  const passing = new Uint32Array(whole.ties.length);
  for (const number of statements) {
    const tie = whole.tieOf[number] ?? 0;
    passing[tie] = (passing[tie] ?? 0) + 1;
  }
  const ties: MapTie[] = [];
  const numbers: number[] = [];
  whole.ties.forEach((tie, number) => {
    const left = passing[number] ?? 0;
    if (left === 0 && !fade) return;
    numbers.push(number);
    if (left === tie.statements.length) ties.push(tie);
    else if (left === 0) ties.push({ ...tie, faded: true });
    else
      ties.push(
        makeTie(
          index,
          tie.statements.filter((one) => passes[one] === 1),
        ),
      );
  });
  return { ties, numbers };
}

/** Per actor or position: whether it is drawn, its passing statements, and its ties by stance. */
type Tallies = { drawn: Uint8Array; statements: Uint32Array; ties: Uint32Array };
type MapTally = { statements: number; stances: StanceCounts; faded: boolean };

function tallies(length: number): Tallies {
  return {
    drawn: new Uint8Array(length),
    statements: new Uint32Array(length),
    ties: new Uint32Array(length * STANCES.length),
  };
}

function count(all: Tallies, at: number, tie: MapTie): void {
  all.drawn[at] = 1;
  if (tie.faded) return;
  const place = at * STANCES.length + STANCES.indexOf(tie.stance);
  all.statements[at] = (all.statements[at] ?? 0) + tie.statements.length;
  all.ties[place] = (all.ties[place] ?? 0) + 1;
}

function tallyAt(all: Tallies, at: number): MapTally {
  const statements = all.statements[at] ?? 0;
  const of = (stance: Stance) => all.ties[at * STANCES.length + STANCES.indexOf(stance)] ?? 0;
  const stances = {
    support: of("support"),
    oppose: of("oppose"),
    mixed: of("mixed"),
    neutral: of("neutral"),
  };
  return { statements, stances, faded: statements === 0 };
}

function drawn<One>(
  things: readonly One[],
  order: readonly number[],
  all: Tallies,
): { one: One; at: number }[] {
  return order.flatMap((at) => {
    const one = things[at];
    return one === undefined || all.drawn[at] !== 1 ? [] : [{ one, at }];
  });
}

/** How many of some stances there are of each. */
export function countStances(stances: readonly Stance[]): StanceCounts {
  const counts = { support: 0, oppose: 0, mixed: 0, neutral: 0 };
  for (const stance of stances) counts[stance] += 1;
  return counts;
}

function mapActor(actor: Actor, { statements, stances, faded }: MapTally): MapActor {
  return {
    node: `actor.${actor.id}`,
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: actor.country,
    statements,
    positions: stances,
    faded,
  };
}

function mapPosition(position: Position, { statements, stances, faded }: MapTally): MapPosition {
  return {
    node: `position.${position.id}`,
    id: position.id,
    label: position.label,
    proposition: position.proposition,
    statements,
    actors: stances,
    faded,
  };
}
