import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";
import { hasStanceChange } from "#core/measure/stance-changes.ts";

/** "tie.<actor>.<position>". */
export type TieId = `tie.${string}.${string}`;

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

/** The tie that some statements of one actor on one position make; at least one, oldest first. */
export function makeTie(index: DebateIndex, numbers: readonly number[]): MapTie {
  const [first = 0] = numbers;
  const { actor = "", position = "" } = index.statements[first] ?? {};
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
