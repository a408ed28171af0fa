import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { hideAnswer } from "./hide-answer.ts";

/**
 * For each step of a tour the number (from 1) of the first step whose map on paper is the same: the same
 * statements, the same arrangement, the same relations. Undefined where a step's own map is the first of its kind.
 */
export function sameMaps(index: DebateIndex, tour: Tour): readonly (number | undefined)[] {
  const first = new Map<string, number>();
  return tour.steps.map(({ query, predict }, before) => {
    const shown = predict === undefined ? index : hideAnswer(index, predict);
    const view = parseQuery(query, shown);
    const { statements } = prepareSelect(shown)(view);
    const ids = Array.from(statements, (number) => shown.statements[number]?.id);
    const map = JSON.stringify([view.arrangement, view.relations, ids]);
    const earlier = first.get(map);
    if (earlier === undefined) first.set(map, before + 1);
    return earlier;
  });
}
