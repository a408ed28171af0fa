import fc from "fast-check";
import type { Statement } from "#core/debate/schema.ts";
import { ATTRIBUTIONS, STANCES } from "#core/debate/vocabulary.ts";

/** Some statements of one actor on one position, with dates of every precision. */
export const statementsOfOneTie: fc.Arbitrary<Partial<Statement>[]> = fc
  .array(
    fc.record({
      stance: fc.constantFrom(...STANCES),
      attribution: fc.constantFrom(...ATTRIBUTIONS),
      date: fc.constantFrom("2024", "2025", "2025-02", "2025-02-03", "2025-02-28", "2025-03-01"),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `s${at}` })));
