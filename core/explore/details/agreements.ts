import type { DebateIndex } from "#core/debate/index-debate.ts";
import { agreement } from "#core/measure/agreement.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";
import type { Agreement } from "./panel-model.ts";

/**
 * How far two actors (numbers) agree, with the stances and statements it was computed from, over all
 * statements of the debate. Undefined when they share no position on which both take a stance.
 */
export function agreementOf(index: DebateIndex, own: number, other: number): Agreement | undefined {
  const stances = stancesOfActors(index);
  const ownStances = stances[own];
  const otherStances = stances[other];
  const otherActor = index.actors[other];
  if (!ownStances || !otherStances || !otherActor) return undefined;
  const found = agreement(ownStances, otherStances);
  if (!found) return undefined;
  const shared = found.shared.flatMap((number) => {
    const position = index.positions[number];
    const mine = ownStances.get(number);
    const theirs = otherStances.get(number);
    if (!position || !mine || !theirs) return [];
    const statements = [...mine.from, ...theirs.from].sort((a, b) => a - b);
    return [{ position, own: mine, others: theirs, statements }];
  });
  return { other: otherActor, agreement: found.agreement, shared };
}

/**
 * The actors that one actor (number) agrees with on balance (above one half, most first) and disagrees
 * with (below one half, least first); equal ones by more shared positions, then by name. Pairs that
 * share fewer than `minimumShared` positions are left out.
 */
export function rankAgreements(
  index: DebateIndex,
  actorNumber: number,
  minimumShared: number,
): { agreesMost: readonly Agreement[]; disagreesMost: readonly Agreement[] } {
  const all = index.actors
    .flatMap((_, other) =>
      other === actorNumber ? [] : (agreementOf(index, actorNumber, other) ?? []),
    )
    .filter((candidate) => candidate.shared.length >= minimumShared)
    .sort((a, b) => b.shared.length - a.shared.length);
  return {
    agreesMost: all.filter((one) => one.agreement > 0.5).sort((a, b) => b.agreement - a.agreement),
    disagreesMost: all
      .filter((one) => one.agreement < 0.5)
      .sort((a, b) => a.agreement - b.agreement),
  };
}
