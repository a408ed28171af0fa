import type { DebateIndex } from "#core/debate/index-debate.ts";

/** How a large map may be drawn with less in it. */
export const REDUCTIONS = ["active", "divided", "affiliation", "camp"] as const;

/** What stands for an actor where actors are merged: “affiliation~<organization>” or “camp~<number>”. */
export const GROUP_ID = /^(affiliation|camp)~([a-z0-9-]+)$/;

/** A way to draw less than everything. */
export type ReducedBy = (typeof REDUCTIONS)[number];
/** Those that draw many actors as one node. */
export type MergedBy = Extract<ReducedBy, "affiliation" | "camp">;

/**
 * How much of a large map is drawn: so many actors (or merged nodes) and so many positions, chosen or
 * merged in one way; `opened` holds the keys of the merged nodes whose members are drawn. Or all of it.
 */
export type Reduction =
  | { by: ReducedBy; actors: number; positions: number; opened: readonly string[] }
  | { by: "none" };

/** With more ties than this a map opens reduced. */
export const MOST_TIES = 1_500;
/** So many are drawn at first, and so many more each time more are asked for. */
export const ACTORS_AT_ONCE = 60;
export const POSITIONS_AT_ONCE = 15;

/** The reduction of one kind with which a map opens. */
export function openingReduction(by: ReducedBy): Exclude<Reduction, { by: "none" }> {
  return { by, actors: ACTORS_AT_ONCE, positions: POSITIONS_AT_ONCE, opened: [] };
}

export function isMerging(reduction: Reduction): reduction is Reduction & { by: MergedBy } {
  return reduction.by === "affiliation" || reduction.by === "camp";
}

/**
 * The reduction that "<by>.<actors>.<positions>.<opened>…" asks for; numbers may be left out together. The
 * word "none" is the whole graph. Undefined, which leaves it to the size of the map, for anything else.
 */
export function readReduction(text: string, index: DebateIndex): Reduction | undefined {
  if (text === "none") return { by: "none" };
  const [word, actors, positions, ...keys] = text.split(".");
  const by = REDUCTIONS.find((candidate) => candidate === word);
  if (by === undefined) return undefined;
  if (actors === undefined) return openingReduction(by);
  const numbers = [actors, positions ?? ""];
  if (!numbers.every((digits) => /^[1-9]\d{0,4}$/.test(digits))) return undefined;
  const known = keys.filter((key) => isGroupId(`${by}~${key}`, index));
  const opened = [...new Set(known)].sort();
  return { by, actors: Number(actors), positions: Number(positions), opened };
}

/** The address form of a reduction; undefined where the size of the map decides. */
export function writeReduction(reduction: Reduction | undefined): string | undefined {
  if (reduction === undefined || reduction.by === "none") return reduction?.by;
  const { by, actors, positions, opened } = reduction;
  return [by, actors, positions, ...opened].join(".");
}

/** The reduction in which the members of a group are drawn by themselves, besides what is opened already. */
export function openMembers(
  reduction: Reduction | undefined,
  { by, key }: { by: MergedBy; key: string },
): Reduction {
  const start = reduction?.by === by ? reduction : openingReduction(by);
  return { ...start, opened: [...new Set([...start.opened, key])].sort() };
}

/** Names a merged node: “affiliation~<organization>” or “camp~<number>”. No actor has such an id. */
export function groupIdOf(by: MergedBy, key: string): string {
  return `${by}~${key}`;
}

/** Whether an id names a merged node that this debate may have. */
export function isGroupId(id: string, index: DebateIndex): boolean {
  const group = readGroupId(id);
  return group !== undefined && (group.by === "camp" || index.actorNumber.has(group.key));
}

/** What a merged node's id says; undefined for an actor's id. */
export function readGroupId(id: string): { by: MergedBy; key: string } | undefined {
  const [, by, key = ""] = GROUP_ID.exec(id) ?? [];
  if (by === "camp") return /^[1-9]\d{0,3}$/.test(key) ? { by, key } : undefined;
  return by === "affiliation" ? { by, key } : undefined;
}
