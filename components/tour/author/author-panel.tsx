"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { ChangeView } from "#components/explorer/change.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { parseQuery, viewQuery } from "#core/explore/view-url.ts";
import { missingIn, type OwnTour } from "#core/tour/own-tour.ts";
import styles from "./author-panel.module.css";
import { downloadTour } from "./download-tour.ts";
import { StepFields } from "./step-fields.tsx";
import { useOwnTour } from "./use-own-tour.ts";

export type AuthorPanelProps = {
  index: DebateIndex;
  view: ViewState;
  onChange: ChangeView;
  onPlay: (tour: OwnTour) => void;
  onLeave: () => void;
};

/** Makes a tour out of views: add what is shown, say what is to be seen, play it, take it away. */
export function AuthorPanel({ index, view, onChange, onPlay, onLeave }: AuthorPanelProps) {
  const { meta } = index.debate;
  const own = useOwnTour(meta.id);
  const { tour } = own;
  const [said, setSaid] = useState("");
  const added = useRef(false);
  const id = useId();
  const { steps } = tour;
  const back = useRef<HTMLButtonElement>(null);
  // What had focus went with the step.
  useEffect(() => {
    if (own.deleted !== undefined) back.current?.focus();
  }, [own.deleted]);

  function add(): void {
    added.current = true;
    const blank = { title: "", text: "", question: "", notes: "" };
    own.add({ ...blank, query: viewQuery({ ...view, tour: undefined }) });
  }
  /** The title of a step that has just come gets focus. */
  function meet(input: HTMLInputElement | null): void {
    if (!input || !added.current) return;
    added.current = false;
    input.focus();
  }
  function download(): void {
    const missing =
      steps.length === 0 ? words.noSteps : missingIn(tour).map(words.missing).join(" ");
    setSaid(missing);
    if (missing !== "") return;
    downloadTour(index.debate, tour, words.untitled).then(
      () => setSaid(words.downloaded),
      () => setSaid(words.downloadFailed),
    );
  }
  function play(): void {
    if (steps.length === 0) setSaid(words.noSteps);
    else onPlay(tour);
  }

  return (
    <section className={styles.panel} aria-labelledby={`${id}-heading`}>
      <header className={styles.head}>
        <h2 id={`${id}-heading`}>{words.ownTour}</h2>
        <Button look="quiet" onClick={onLeave}>
          {words.close}
        </Button>
      </header>
      <p className={styles.hint}>{own.isKept ? words.keptHere : words.notKept}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={add}>
          {words.addView}
        </Button>
        <Button aria-disabled={steps.length === 0} onClick={play}>
          {words.playOwn}
        </Button>
        <Button onClick={download}>{words.download}</Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
        {own.deleted !== undefined && words.stepDeleted(own.deleted.at + 1)}
      </p>
      {own.deleted !== undefined && (
        <Button ref={back} onClick={own.restore}>
          {words.undoDelete}
        </Button>
      )}
      <div className={styles.fields}>
        <label htmlFor={`${id}-title`}>{words.tourTitle}</label>
        <input
          id={`${id}-title`}
          value={tour.title}
          maxLength={400}
          onChange={(event) => own.keep({ ...tour, title: event.target.value })}
        />
        <label htmlFor={`${id}-text`}>{words.tourText}</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={4000}
          value={tour.text}
          onChange={(event) => own.keep({ ...tour, text: event.target.value })}
        />
      </div>
      <ol className={styles.steps}>
        {steps.map((step, at) => {
          const key = `${at}`;
          return (
            <StepFields
              key={key}
              ref={at === steps.length - 1 ? meet : undefined}
              index={index}
              step={step}
              number={at + 1}
              count={steps.length}
              onChange={(next) => own.change(at, next)}
              onMove={(by) => own.move(at, by)}
              onDelete={() => own.remove(at)}
              onShow={() =>
                onChange(({ tour: place }) => ({ ...parseQuery(step.query, index), tour: place }))
              }
              onTakeView={() => {
                own.change(at, { ...step, query: viewQuery({ ...view, tour: undefined }) });
                setSaid(words.viewTaken(at + 1));
              }}
            />
          );
        })}
      </ol>
    </section>
  );
}
