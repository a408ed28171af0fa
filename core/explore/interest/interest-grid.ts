import type { Judgement } from "#core/debate/judgements-schema.ts";
import type { Actor, Source } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";

/** One judgement with what it names. Its number, from 1, is the same in the grid and in the table. */
export type JudgedActor = {
  number: number;
  judgement: Judgement;
  actor: Actor;
  /** Somebody else judges the same actor too. */
  contested: boolean;
  sources: readonly { source: Source; locator: string | undefined }[];
};

/** From the lowest to the highest grade. */
export const GRADES = [1, 2, 3, 4, 5] as const;

export type InterestGrid = {
  /** As the grid is read: the most power first, then the least interest, then by actor. */
  judged: readonly JudgedActor[];
  /** Judgements of actors whose statements the filters hide. */
  hidden: number;
  /** Judgements in the debate; without any there is nothing to show. */
  all: number;
};

/**
 * The judgements of power and interest of the actors shown, as they were given: nothing is averaged, and
 * nothing is computed from statements. An actor without any statement is never hidden by a filter.
 */
export function interestGrid({ index, actorShown }: Selection): InterestGrid {
  const all = index.debate.judgements ?? [];
  const shown = all.flatMap((judgement) => {
    const number = index.actorNumber.get(judgement.actor) ?? -1;
    const actor = index.actors[number];
    const isHidden = actorShown[number] !== 1 && index.statementsOfActor[number]?.length !== 0;
    return actor === undefined || isHidden ? [] : [{ judgement, actor, place: number }];
  });
  shown.sort(
    (a, b) =>
      b.judgement.power - a.judgement.power ||
      a.judgement.interest - b.judgement.interest ||
      a.place - b.place,
  );
  const judged = shown.map(({ judgement, actor }, at) => ({
    number: at + 1,
    judgement,
    actor,
    contested: all.filter((one) => one.actor === actor.id).length > 1,
    sources: judgement.sources.flatMap(({ source: id, locator }) => {
      const source = index.sources[index.sourceNumber.get(id) ?? -1];
      return source ? [{ source, locator }] : [];
    }),
  }));
  return { judged, hidden: all.length - judged.length, all: all.length };
}
