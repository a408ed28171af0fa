"use client";

import { useEffect, useRef } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Prediction } from "#core/debate/tour-schema.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import { GuessCount } from "./guess-count.tsx";
import styles from "./guess-part.module.css";
import { predictedNames } from "./predicted-names.ts";
import { QuotedStatement } from "./quoted-statement.tsx";

export type GuessPartProps = {
  index: DebateIndex;
  prediction: Prediction;
  promptLanguage: string | undefined;
  answer: readonly StatementDetail[];
  isRevealed: boolean;
  onReveal: (revealed: boolean) => void;
  links: Links;
  storeKey: string;
  announce: (text: string) => void;
};

/** Asks for a guess; the answer is nowhere on the page until it is asked for. */
export function GuessPart(props: GuessPartProps) {
  const { index, prediction, answer, isRevealed, onReveal, announce } = props;
  const names = predictedNames(index, prediction);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The button that was pressed goes: focus moves to what has come in its place.
  useEffect(() => {
    if (asked.current) (isRevealed ? heading : button).current?.focus();
    asked.current = false;
  }, [isRevealed]);
  function turn(revealed: boolean): void {
    asked.current = true;
    onReveal(revealed);
  }
  return (
    <section className={styles.guess}>
      <h3 className={styles.label}>{words.guess}</h3>
      <p className={styles.prompt} lang={props.promptLanguage}>
        {prediction.prompt}
      </p>
      <GuessCount storeKey={props.storeKey} announce={announce} />
      {isRevealed ? (
        <>
          <h3 ref={heading} tabIndex={-1} className={styles.label}>
            {words.answer}
          </h3>
          {answer.map((detail) => (
            <QuotedStatement key={detail.statement.id} detail={detail} links={props.links} />
          ))}
          <Button onClick={() => turn(false)}>{words.hide}</Button>
        </>
      ) : (
        <>
          <Button ref={button} look="primary" onClick={() => turn(true)}>
            {words.reveal}
          </Button>
          <p className={styles.heldBack}>
            {words.heldBack({ count: answer.length, ...names })} {words.guessesHint}
          </p>
        </>
      )}
    </section>
  );
}
