import type {
  Actor,
  Affiliation,
  Coding,
  Position,
  Relation,
  Source,
  Stance,
  Statement,
} from "#core/debate/schema.ts";

/** A statement with everything it names, ready to show. `number` is its place in the index. */
export type StatementDetail = {
  number: number;
  statement: Statement;
  actor: Actor;
  position: Position;
  source: Source;
  /** Both coders' codes with the coders' names; `coderAgreed` is false where they differ. */
  codings: readonly (Coding & { name: string })[];
  coderAgreed: boolean;
  /** False when the filters hide it (it is then listed apart, never dropped in silence). */
  passes: boolean;
};

/** An actor's stance on a position (methods §1): latest own statement, else latest reported one. */
export type StanceOn = {
  stance: Stance;
  reported: boolean;
  /** The statement(s) it was read from. */
  from: readonly number[];
};

export type StanceChange = { before: StatementDetail; after: StatementDetail };

export type ActorPosition = {
  position: Position;
  current: StanceOn;
  /** `share` of its `n` statements with a stance take the current one; undefined where none has a stance. */
  consistency: { share: number; n: number } | undefined;
  changes: readonly StanceChange[];
  statements: readonly StatementDetail[];
};

export type Agreement = {
  other: Actor;
  /** 0..1 over the shared positions. */
  agreement: number;
  shared: readonly {
    position: Position;
    own: StanceOn;
    others: StanceOn;
    /** Numbers of the statements of both. */
    statements: readonly number[];
  }[];
};

export type RelationDetail = {
  relation: Relation;
  /** The other actor and whether the relation reads from it ("in") or to it ("out"). */
  other: Actor;
  direction: "in" | "out";
  source: Source | undefined;
};

export type ActorDetail = {
  actor: Actor;
  affiliations: readonly (Affiliation & { organizationName: string; sourceTitle?: string })[];
  /** Actors whose affiliations name this one. */
  members: readonly Actor[];
  positions: readonly ActorPosition[];
  statements: readonly StatementDetail[];
  relations: readonly RelationDetail[];
  /** Highest agreement first / lowest first; only pairs sharing at least `minimumShared` positions. */
  agreesMost: readonly Agreement[];
  disagreesMost: readonly Agreement[];
  minimumShared: number;
};

export type PositionDetail = {
  position: Position;
  themeLabel: string;
  /** Who stands where, by current stance; within a list by name. */
  stands: Readonly<Record<Stance, readonly { actor: Actor; current: StanceOn }[]>>;
  /** Actors with statements in the debate, but none on this position. */
  silent: readonly Actor[];
  /** How many actors have a statement in the debate; `silent` is counted among them. */
  heard: number;
  /** How many actors of the debate have no statement at all. */
  unheard: number;
  /** 0..1, or undefined when nobody takes a side (methods §1). */
  contestedness: number | undefined;
  statements: readonly StatementDetail[];
};

export type TieDetail = {
  actor: Actor;
  position: Position;
  current: StanceOn | undefined;
  changes: readonly StanceChange[];
  statements: readonly StatementDetail[];
};

export type SourceDetail = { source: Source; statements: readonly StatementDetail[] };
