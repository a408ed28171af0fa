import { issueWords } from "#core/debate/issue-words/english.ts";

/** What is said about the problems of a debate file; the command line says it too, so it stands in core. */
export const problemMessages = issueWords;
