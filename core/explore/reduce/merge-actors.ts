import type { ActorKind, Stance } from "#core/debate/schema.ts";
import { compareText } from "#core/explore/fold-text.ts";
import { countStances, type MapActor, type MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";

/** What one node is drawn for: the ids of its members, and what is said of it. */
export type Merger = { id: string; name: string; kind: ActorKind; members: readonly string[] };

/** A merged line takes a side that at least this share of the members' lines take. */
const MOST = 2 / 3;

/**
 * The model with the members of each merger drawn as one actor. Its tie to a position holds all their
 * statements on it; it takes the side that two thirds of the members' ties to it take, and is mixed where
 * neither side has them. Members that the model does not draw count for nothing; a merger of which it draws
 * one member or none is left out.
 */
export function mergeActors(model: MapModel, mergers: readonly Merger[]): MapModel {
  const drawn = new Set(model.actors.map(({ id }) => id));
  const mergerOf = new Map<string, Merger>();
  for (const merger of mergers) {
    const present = merger.members.filter((id) => drawn.has(id));
    if (present.length < 2) continue;
    for (const id of present) mergerOf.set(id, { ...merger, members: present });
  }
  const own = model.ties.filter(({ actor }) => !mergerOf.has(actor));
  const merged = mergeTies(model.ties, mergerOf);
  const ties = [...own, ...merged].sort(
    (a, b) => compareText(a.actor, b.actor) || compareText(a.position, b.position),
  );
  const actors = model.actors.filter(({ id }) => !mergerOf.has(id));
  const groups = new Map([...mergerOf.values()].map((merger) => [merger.id, merger]));
  const nodes = [...groups.values()].map((merger) => groupNode(merger, merged));
  return {
    ...model,
    actors: [...actors, ...nodes].sort((a, b) => compareText(a.id, b.id)),
    ties,
  };
}

function mergeTies(ties: readonly MapTie[], mergerOf: ReadonlyMap<string, Merger>): MapTie[] {
  const together = new Map<string, { merger: Merger; ties: MapTie[] }>();
  for (const tie of ties) {
    const merger = mergerOf.get(tie.actor);
    if (merger === undefined) continue;
    const key = `${merger.id} ${tie.position}`;
    const same = together.get(key);
    if (same) same.ties.push(tie);
    else together.set(key, { merger, ties: [tie] });
  }
  return [...together.values()].map(({ merger, ties: all }) => mergedTie(merger.id, all));
}

/** What passes is merged; where nothing does, the faded ties are. */
function mergedTie(actor: string, all: readonly MapTie[]): MapTie {
  const passing = all.filter(({ faded }) => !faded);
  const ties = passing.length > 0 ? passing : all;
  const position = ties[0]?.position ?? "";
  const stance = sideOfMost(ties.map((tie) => tie.stance));
  return {
    id: `tie.${actor}.${position}`,
    actor,
    position,
    stance,
    end: stance === "support" || stance === "oppose" ? stance : "middle",
    statements: ties.flatMap(({ statements }) => statements).sort((a, b) => a - b),
    reportedOnly: ties.every(({ reportedOnly }) => reportedOnly),
    changed: false,
    faded: passing.length === 0,
  };
}

/** The side that at least two thirds of those with a stance take, else mixed; neutral where none has one. */
function sideOfMost(stances: readonly Stance[]): Stance {
  const { support, oppose, mixed } = countStances(stances);
  const all = support + oppose + mixed;
  if (all === 0) return "neutral";
  if (support >= all * MOST) return "support";
  return oppose >= all * MOST ? "oppose" : "mixed";
}

function groupNode({ id, name, kind, members }: Merger, merged: readonly MapTie[]): MapActor {
  const ties = merged.filter((tie) => tie.actor === id && !tie.faded);
  return {
    node: `actor.${id}`,
    id,
    name,
    kind,
    country: undefined,
    statements: ties.reduce((sum, { statements }) => sum + statements.length, 0),
    positions: countStances(ties.map(({ stance }) => stance)),
    faded: ties.length === 0,
    members: members.length,
  };
}
