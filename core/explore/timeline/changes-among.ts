import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type StanceChangePair, stanceChanges } from "#core/measure/stance-changes.ts";
import { groupByPosition } from "#core/measure/stance-on.ts";

/** Every change of stance among these statements (numbers), of any actor on any position, by the later one. */
export function changesAmong(
  index: DebateIndex,
  numbers: Iterable<number>,
): readonly StanceChangePair[] {
  const ofActor = new Map<number, number[]>();
  for (const number of numbers) {
    const actor = index.actorOf[number] ?? 0;
    const own = ofActor.get(actor);
    if (own) own.push(number);
    else ofActor.set(actor, [number]);
  }
  return [...ofActor.values()]
    .flatMap((own) => [...groupByPosition(index, own).values()])
    .flatMap((ofBoth) => (ofBoth.length < 2 ? [] : stanceChanges(index, ofBoth)))
    .sort((a, b) => a.after - b.after || a.before - b.before);
}
