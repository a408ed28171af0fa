"use client";

import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import { countGuesses, GUESSES } from "#core/tour/guesses.ts";
import styles from "./guess-count.module.css";
import { useGuesses } from "./use-guesses.ts";

export type GuessCountProps = {
  /** Under which the guesses of this step are kept. */
  storeKey: string;
  announce: (text: string) => void;
};

/** A show of hands: one button per guess, with its count. */
export function GuessCount({ storeKey, announce }: GuessCountProps) {
  const [guesses, keep] = useGuesses(storeKey);
  const counts = countGuesses(guesses);
  return (
    <fieldset className={styles.guesses}>
      <legend>{words.guesses}</legend>
      <div className={styles.choices}>
        {GUESSES.map((guess) => (
          <button
            key={guess}
            type="button"
            className={styles.choice}
            data-guess={guess}
            onClick={() => {
              keep([...guesses, guess]);
              announce(
                words.guessCount({ choice: words.guessChoices[guess], count: counts[guess] + 1 }),
              );
            }}
          >
            <span>{words.guessChoices[guess]}</span>
            <span className={styles.count}>{counts[guess]}</span>
          </button>
        ))}
      </div>
      {guesses.length > 0 && (
        <p className={styles.corrections}>
          <Button look="quiet" onClick={() => keep(guesses.slice(0, -1))}>
            {words.takeBack}
          </Button>
          <Button look="quiet" onClick={() => keep([])}>
            {words.noGuesses}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
