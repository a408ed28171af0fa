import type { Stance } from "#core/debate/schema.ts";
import { stanceValue } from "./stance-value.ts";

/**
 * How contested a position is: 1 − |mean stance over the actors with a stance on it| (methods §1),
 * from one stance per actor. 0: all on one side; 1: sides in balance. Neutral carries no stance.
 * Undefined when no actor has a stance.
 */
export function contestedness(stances: readonly Stance[]): number | undefined {
  const values = stances.flatMap((stance) => stanceValue(stance) ?? []);
  if (values.length === 0) return undefined;
  return 1 - Math.abs(values.reduce((sum, value) => sum + value, 0)) / values.length;
}
