import { BAR_MARGIN } from "#core/explore/placement/placement.ts";

/** Room for words on a bar, between its poles, in map units. */
export function barRoom(barWidth: number): number {
  return barWidth - BAR_MARGIN;
}
