"use client";

import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import type { Tour } from "#core/debate/tour-schema.ts";
import { clockText, minutesUntil } from "#core/tour/elapsed.ts";
import styles from "./presenter-desk.module.css";
import { stepLanguage } from "./step-language.ts";
import { StepNav } from "./step-nav.tsx";
import { tourPaths } from "./tour-paths.ts";
import { useClock } from "./use-clock.ts";
import { useFollowedStep } from "./use-followed-step.ts";
import { useTourKeys } from "./use-tour-keys.ts";

export type PresenterDeskProps = { debate: string; tour: Tour };

/** What a presenter looks at: notes of the step that is on, what comes next, the time. */
export function PresenterDesk({ debate, tour }: PresenterDeskProps) {
  const followed = useFollowedStep({ debate, tour: tour.id });
  const count = tour.steps.length;
  const number = Math.min(followed.step, count);
  const step = tour.steps[number - 1];
  const next = tour.steps[number];
  const onPrevious = () => number > 1 && followed.goTo(number - 1);
  const onNext = () => number < count && followed.goTo(number + 1);
  useTourKeys({ arrows: true, onPrevious, onNext, onEscape: () => undefined });
  if (!step) return null;
  return (
    <section className={styles.desk} aria-labelledby="presenter-now">
      <p className={styles.state} role="status">
        {followed.isConnected ? words.connected : words.alone}{" "}
        {!followed.isConnected && (
          <a href={tourPaths(debate, tour.id).step(number)} target="standpoint-map">
            {words.openMap}
          </a>
        )}
      </p>
      <StepNav step={number} count={count} onPrevious={onPrevious} onNext={onNext} />
      <h2 id="presenter-now" lang={stepLanguage(tour, number, "title")}>
        {step.title}
      </h2>
      <p className={styles.notes} lang={stepLanguage(tour, number, "notes")}>
        {step.notes ?? words.noNotes}
      </p>
      {step.question !== undefined && (
        <p lang={stepLanguage(tour, number, "question")}>
          <strong>{words.question}:</strong> {step.question}
        </p>
      )}
      {step.predict !== undefined && (
        <p>
          <Button onClick={() => followed.reveal(!followed.isRevealed)}>
            {followed.isRevealed ? words.hide : words.reveal}
          </Button>
        </p>
      )}
      <p className={styles.next}>
        <strong>{words.upNext}:</strong> {next?.title ?? words.lastStep}
      </p>
      <ClockPart planned={minutesUntil(tour, number)} />
    </section>
  );
}

function ClockPart({ planned }: { planned: number | undefined }) {
  const clock = useClock();
  return (
    <div className={styles.clock}>
      <p>
        <span className={styles.label}>{words.elapsed}</span>
        <span className={styles.time}>{clockText(clock.elapsedMs)}</span>
        {planned !== undefined && <span className={styles.label}>{words.planned(planned)}</span>}
      </p>
      <p className={styles.buttons}>
        <Button onClick={clock.toggle}>
          {clock.isRunning ? words.pauseClock : words.startClock}
        </Button>
        <Button onClick={clock.reset}>{words.resetClock}</Button>
      </p>
    </div>
  );
}
