import { fieldWords } from "./english-fields.ts";
import { partWords } from "./english-parts.ts";
import { queryWords } from "./english-query.ts";
import type { IssueWords } from "./sentences.ts";

/** What command line and build say about the problems of a debate file. */
export const issueWords: IssueWords = { ...fieldWords, ...partWords, ...queryWords };
