import { STANCES } from "#core/debate/vocabulary.ts";

/** What can be guessed: a stance, or that one does not know. */
export const GUESSES = [...STANCES, "unsure"] as const;
export type Guess = (typeof GUESSES)[number];

const GUESSES_MOST = 2000;

/** How often each was guessed. */
export function countGuesses(guesses: readonly Guess[]): Readonly<Record<Guess, number>> {
  const counts = { support: 0, oppose: 0, mixed: 0, neutral: 0, unsure: 0 };
  for (const guess of guesses) counts[guess] += 1;
  return counts;
}

/** The guesses that a kept text holds, in the order given; what is no guess is left out. Total. */
export function readGuesses(text: string | null): readonly Guess[] {
  return (text ?? "")
    .split(",")
    .slice(0, GUESSES_MOST)
    .flatMap((word) => GUESSES.find((guess) => guess === word) ?? []);
}

/** Guesses as a text to keep. */
export function writeGuesses(guesses: readonly Guess[]): string {
  return guesses.join(",");
}
