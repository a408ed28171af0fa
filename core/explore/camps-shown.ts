import type { TieRule } from "#core/measure/agreement-network.ts";
import { type Camp, type Camps, findCamps } from "#core/measure/camps.ts";
import type { Selection } from "./selection.ts";
import { stancesShown } from "./stances-shown.ts";
import { withoutDates } from "./without-dates.ts";

/** The camps of what is shown; `names[place]` is the number of a camp's name: 0 is cluster A. */
export type CampsShown = Camps & { names: readonly number[] };

/**
 * The camps of the statements that pass (see `findCamps`). They are named by size. Where dates are chosen, a
 * camp has the name of the one without these dates with which it shares most members, so that a replay does
 * not call the same group A today and B tomorrow; what shares members with none has a name of its own.
 */
export function campsShown(selection: Selection, rule: Partial<TieRule> = {}): CampsShown {
  const found = findCamps(stancesShown(selection), rule);
  const { from, to } = selection.view.filters;
  if (from === undefined && to === undefined) return { ...found, names: [...found.camps.keys()] };
  return { ...found, names: namesByMembers(found.camps, undatedCamps(selection, rule)) };
}

const known = new WeakMap<Selection, Map<string, readonly Camp[]>>();

function undatedCamps(selection: Selection, rule: Partial<TieRule>): readonly Camp[] {
  const every = withoutDates(selection);
  const ofRules = known.get(every) ?? new Map<string, readonly Camp[]>();
  known.set(every, ofRules);
  const key = JSON.stringify([rule.minimumShared, rule.leastAgreement]);
  const camps = ofRules.get(key) ?? findCamps(stancesShown(every), rule).camps;
  ofRules.set(key, camps);
  return camps;
}

/** By place, the place of the camp of `whole` with most members in common, each given once; then new numbers. */
export function namesByMembers(camps: readonly Camp[], whole: readonly Camp[]): number[] {
  const members = whole.map((one) => new Set(one.members));
  const likenesses = camps.flatMap((camp, place) =>
    members.map((others, name) => ({
      place,
      name,
      common: camp.members.filter((one) => others.has(one)).length,
    })),
  );
  const names: (number | undefined)[] = camps.map(() => undefined);
  const given = new Set<number>();
  for (const { place, name, common } of likenesses.sort((a, b) => b.common - a.common)) {
    if (common === 0 || names[place] !== undefined || given.has(name)) continue;
    names[place] = name;
    given.add(name);
  }
  let next = whole.length;
  return names.map((name) => {
    if (name !== undefined) return name;
    next += 1;
    return next - 1;
  });
}
