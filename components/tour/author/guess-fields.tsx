import { useId } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { predictedNames } from "#components/tour/predicted-names.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Prediction } from "#core/debate/tour-schema.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import styles from "./author-panel.module.css";

export type GuessFieldsProps = {
  index: DebateIndex;
  guess: Prediction | undefined;
  onChange: (guess: Prediction | undefined) => void;
};

/** What is to be guessed at a step: an actor, one of the positions this actor speaks on, and the question. */
export function GuessFields({ index, guess, onChange }: GuessFieldsProps) {
  const id = useId();
  const positions = positionsOf(index, guess?.actor);
  function ask(actor: string, position: string | undefined): void {
    if (position === undefined) {
      onChange(undefined);
      return;
    }
    const asked = { actor, position, prompt: "" };
    onChange({ ...asked, prompt: words.guessPrompt(predictedNames(index, asked)) });
  }
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}-actor`}>{words.guessFields.actor}</label>
      <select
        id={`${id}-actor`}
        value={guess?.actor ?? ""}
        onChange={({ target: { value } }) => ask(value, positionsOf(index, value)[0]?.id)}
      >
        <option value="">{words.nobody}</option>
        {speakers(index).map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
      {guess !== undefined && (
        <>
          <label htmlFor={`${id}-position`}>{words.guessFields.position}</label>
          <select
            id={`${id}-position`}
            value={guess.position}
            onChange={({ target: { value } }) => ask(guess.actor, value)}
          >
            {positions.map((position) => (
              <option key={position.id} value={position.id}>
                {position.label}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-prompt`}>{words.guessFields.prompt}</label>
          <input
            id={`${id}-prompt`}
            value={guess.prompt}
            maxLength={400}
            onChange={({ target: { value } }) => onChange({ ...guess, prompt: value })}
          />
        </>
      )}
    </div>
  );
}

/** Actors of whom the debate has a statement, by name. */
function speakers({ actors, statementsOfActor }: DebateIndex) {
  return actors
    .filter((_, number) => (statementsOfActor[number]?.length ?? 0) > 0)
    .sort((a, b) => compareFolded(a.name, b.name));
}

function positionsOf(index: DebateIndex, actor: string | undefined) {
  const numbers = index.statementsOfActor[index.actorNumber.get(actor ?? "") ?? -1] ?? [];
  const spoken = new Set(Array.from(numbers, (number) => index.statements[number]?.position));
  return index.positions.filter(({ id }) => spoken.has(id));
}
