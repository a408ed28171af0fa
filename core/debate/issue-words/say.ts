import { issueWords } from "./english.ts";
import { type Said, type Sentence, type SentenceValues, sentenceIn } from "./sentences.ts";

/** A sentence as data, to be said in any language, and in English. */
export type Worded<S extends Sentence = Sentence> = { said: Said<S>; message: string };

/** What an issue says: one sentence with its values. */
export function say<S extends Sentence>(sentence: S, values: SentenceValues[S]): Worded<S> {
  return worded<S>({ sentence, values });
}

/** The words of a sentence that is there as data. */
export function worded<S extends Sentence>(said: Said<S>): Worded<S> {
  return { said, message: sentenceIn(issueWords, said) };
}
