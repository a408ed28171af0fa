"use client";

import { useState } from "react";
import { type Guess, readGuesses, writeGuesses } from "#core/tour/guesses.ts";

/** The guesses at one step: kept on this device until its window is closed, and never sent anywhere. */
export function useGuesses(key: string): [readonly Guess[], (guesses: readonly Guess[]) => void] {
  const [guesses, setGuesses] = useState(() => readGuesses(readKept(key)));
  function keep(next: readonly Guess[]): void {
    setGuesses(next);
    try {
      window.sessionStorage.setItem(key, writeGuesses(next));
    } catch {
      // Storage is refused or full: the count then lasts as long as the step is shown.
    }
  }
  return [guesses, keep];
}

function readKept(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
