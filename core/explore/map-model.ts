import type { ActorKind, Stance } from "#core/debate/schema.ts";

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
