import fc from "fast-check";
import type { ViewMethod } from "#core/explore/research/method-query.ts";
import {
  ACTOR_ROWS,
  AGGREGATIONS,
  KERNELS,
  NETWORKS,
  NORMALIZATIONS,
  WINDOW_UNITS,
} from "#core/measure/discourse/method.ts";
import { DUPLICATES } from "#core/measure/discourse/network-settings.ts";

/** Any choices, fitting or not; windows are narrow enough for a debate of two years. */
export const anyMethod: fc.Arbitrary<ViewMethod> = fc.record({
  network: fc.constantFrom(...NETWORKS),
  aggregation: fc.constantFrom(...AGGREGATIONS),
  normalization: fc.constantFrom(...NORMALIZATIONS),
  duplicates: fc.constantFrom(...DUPLICATES),
  rows: fc.constantFrom(...ACTOR_ROWS),
  isolates: fc.boolean(),
  window: fc.option(
    fc.record({ unit: fc.constantFrom(...WINDOW_UNITS), size: fc.integer({ min: 1, max: 12 }) }),
    { nil: undefined },
  ),
  kernel: fc.option(fc.constantFrom(...KERNELS), { nil: undefined }),
  indent: fc.boolean(),
  at: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
});
