import type { DraftDebate } from "./draft.ts";
import { codingIssues } from "./integrity/codings.ts";
import { dateIssues } from "./integrity/dates.ts";
import { idIssues } from "./integrity/ids.ts";
import { judgementIssues } from "./integrity/judgements.ts";
import { queryIssues } from "./integrity/queries.ts";
import { quoteIssues } from "./integrity/quotes.ts";
import { referenceIssues } from "./integrity/references.ts";
import { tourIssues } from "./integrity/tours.ts";
import { translationIssues } from "./integrity/translations.ts";
import { twinIssues } from "./integrity/twins.ts";
import { unusedIssues } from "./integrity/unused.ts";
import type { Issue } from "./issue.ts";

/** Every way in which the parts of a debate do not fit together. Missing parts are passed over. */
export function integrityIssues(draft: DraftDebate): Issue[] {
  return [
    ...idIssues(draft),
    ...twinIssues(draft),
    ...referenceIssues(draft),
    ...dateIssues(draft),
    ...quoteIssues(draft),
    ...codingIssues(draft),
    ...unusedIssues(draft),
    ...queryIssues(draft),
    ...tourIssues(draft),
    ...judgementIssues(draft),
    ...translationIssues(draft),
  ];
}
