import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position } from "#core/debate/schema.ts";
import { type Cell, type Coverage, coverage } from "#core/measure/coverage.ts";
import { stanceChanges } from "#core/measure/stance-changes.ts";
import { type CampsShown, campsShown } from "./camps-shown.ts";
import { countPositions, type PositionCounts } from "./position-counts.ts";
import type { Selection, Tally } from "./selection.ts";
import { stancesShown } from "./stances-shown.ts";
import { type Cluster, clusterOf } from "./summary-clusters.ts";

type ChangeOfStance = {
  actor: Actor;
  position: Position;
  /** The first and the second statement (numbers) of each change, oldest first. */
  pairs: readonly { before: number; after: number }[];
};

/** An actor between clusters, given by the numbers of their names. */
type BridgeFacts = { actor: Actor; cluster: number; clusters: readonly number[] };

/** What can be said in words about what is shown: facts only, each with the statements behind it. */
export type Summary = {
  shown: Tally;
  total: Tally;
  /** Partial dates of the first and the last statement shown; undefined when nothing is. */
  dates: { first: string; last: string } | undefined;
  /** Positions with somebody for and somebody against that have the highest contestedness; most actors first. */
  mostContested: readonly PositionCounts[];
  /** Positions with statements for or against, but not both, in the author's order. */
  oneSided: readonly Position[];
  clusters: readonly Cluster[];
  modularity: number;
  divisions: readonly {
    position: Position;
    support: readonly number[];
    oppose: readonly number[];
  }[];
  bridges: readonly BridgeFacts[];
  /** Actors that can be compared with somebody but agree on balance with nobody. */
  untied: readonly Actor[];
  /** Actors that take a stance and share fewer than `minimumShared` positions with everybody. */
  isolated: readonly Actor[];
  minimumShared: number;
  changes: readonly ChangeOfStance[];
  coverage: Coverage;
  /** Actors with exactly one statement shown. */
  heardOnce: readonly Actor[];
  /** Kinds and countries of the debate's actors with under 5 % of the statements shown, or none. */
  scarce: { kinds: readonly string[]; countries: readonly string[] };
};

const SCARCE_SHARE = 0.05;

/**
 * The facts of a summary. It describes what is shown: stances, clusters, changes and coverage are read from
 * the statements that pass the filters and from no others, unlike the details of an actor or a position,
 * which read the whole debate. With no filter the two are the same.
 */
export function summarize(selection: Selection): Summary {
  const { index, statements } = selection;
  const covered = coverage(index, statements);
  return {
    shown: selection.shown,
    total: selection.total,
    dates: datesOf(selection),
    mostContested: mostContested(selection),
    oneSided: positionsWithOneSide(selection),
    ...clusterFacts(index, campsShown(selection)),
    changes: changesOf(index, covered.filled),
    coverage: covered,
    heardOnce: actorsHeardOnce(index, covered.filled),
    scarce: {
      kinds: scarceIn(covered.kinds, statements.length),
      countries: scarceIn(covered.countries, statements.length),
    },
  };
}

/** The positions with somebody for and somebody against that are most contested in what is shown; most actors first. */
export function mostContested(selection: Selection): readonly PositionCounts[] {
  const disputed = countPositions(selection.index, stancesShown(selection)).filter(isDisputed);
  const most = Math.max(...disputed.map((one) => one.contestedness));
  return disputed.filter((one) => one.contestedness === most).sort((a, b) => takers(b) - takers(a));
}

function isDisputed({ support, oppose }: PositionCounts): boolean {
  return support > 0 && oppose > 0;
}

function takers({ support, oppose, mixed }: PositionCounts): number {
  return support + oppose + mixed;
}

function datesOf({ index, statements }: Selection): Summary["dates"] {
  const first = index.statements[statements[0] ?? -1]?.date;
  let latest = statements[0] ?? -1;
  for (const number of statements) {
    if ((index.lastDay[number] ?? 0) > (index.lastDay[latest] ?? 0)) latest = number;
  }
  const last = index.statements[latest]?.date;
  return first === undefined || last === undefined ? undefined : { first, last };
}

function clusterFacts(index: DebateIndex, found: CampsShown) {
  const nameAt = (place: number) => found.names[place] ?? place;
  const actors = (numbers: readonly number[]) => numbers.flatMap((one) => index.actors[one] ?? []);
  return {
    clusters: found.camps
      .map((camp, place) => clusterOf(index, camp, nameAt(place)))
      .sort((a, b) => a.name - b.name),
    modularity: found.modularity,
    divisions: found.divisions.flatMap(({ position, support, oppose }) => {
      const on = index.positions[position];
      return on ? [{ position: on, support: support.map(nameAt), oppose: oppose.map(nameAt) }] : [];
    }),
    bridges: found.bridges.flatMap(({ actor: number, camp, agreesWith }) => {
      const actor = index.actors[number];
      const clusters = agreesWith.map((reached) => nameAt(reached.camp));
      return actor ? [{ actor, cluster: nameAt(camp), clusters }] : [];
    }),
    untied: actors(found.untied),
    isolated: actors(found.isolated),
    minimumShared: found.minimumShared,
  };
}

function positionsWithOneSide({ index, statements }: Selection): Position[] {
  const sides = index.positions.map(() => new Set<"support" | "oppose">());
  for (const number of statements) {
    const stance = index.statements[number]?.stance;
    if (stance === "support" || stance === "oppose") {
      sides[index.positionOf[number] ?? -1]?.add(stance);
    }
  }
  return index.positions.filter((_, number) => sides[number]?.size === 1);
}

function changesOf(index: DebateIndex, cells: readonly Cell[]): ChangeOfStance[] {
  return cells.flatMap((cell) => {
    const actor = index.actors[cell.actor];
    const position = index.positions[cell.position];
    const pairs = cell.statements.length < 2 ? [] : stanceChanges(index, cell.statements);
    return actor && position && pairs.length > 0 ? [{ actor, position, pairs }] : [];
  });
}

function actorsHeardOnce(index: DebateIndex, cells: readonly Cell[]): Actor[] {
  const counts = new Uint32Array(index.actors.length);
  for (const { actor, statements } of cells)
    counts[actor] = (counts[actor] ?? 0) + statements.length;
  return index.actors.filter((_, actor) => counts[actor] === 1);
}

function scarceIn(shares: Coverage["kinds"], statements: number): string[] {
  return shares
    .filter((share) => share.statements.length < statements * SCARCE_SHARE)
    .map(({ id }) => id);
}
