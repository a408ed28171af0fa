"use client";

import { useId, useMemo, useRef } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import type { TourPlace, ViewState } from "#core/explore/view-state.ts";
import { startingView, viewsEqual } from "#core/explore/view-url.ts";
import { stepEvidence } from "#core/tour/step-evidence.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { GuessPart } from "./guess-part.tsx";
import { PresentingControls } from "./presenting-controls.tsx";
import { stepLanguage } from "./step-language.ts";
import { StepList } from "./step-list.tsx";
import { StepNav } from "./step-nav.tsx";
import styles from "./tour-card.module.css";
import { tourPaths } from "./tour-paths.ts";
import { usePresenterLink } from "./use-presenter-link.ts";
import { usePresenting } from "./use-presenting.ts";
import { useStepInView } from "./use-step-in-view.ts";
import { useSwipe } from "./use-swipe.ts";
import { useTourKeys } from "./use-tour-keys.ts";

export type TourCardProps = {
  /** The whole debate; what else is on the page may be shown without the answer to a guess. */
  index: DebateIndex;
  tour: Tour;
  place: TourPlace;
  step: TourStep;
  view: ViewState;
  isRevealed: boolean;
  onReveal: (revealed: boolean) => void;
  onGo: (step: number) => void;
  onLeave: () => void;
  isPresenting: boolean;
  onPresent: (presenting: boolean) => void;
  links: Links;
  announce: (text: string) => void;
  /** Whether single keys act anywhere on the page. */
  singleKeys: boolean;
  /** Given for a tour of one's own: back to where it is made. */
  onEdit: (() => void) | undefined;
};

/** The step that is on: what to see, what to ask, what it rests on, and the way on. */
export function TourCard(props: TourCardProps) {
  const { index, tour, place, step, view, onGo, onLeave } = props;
  const headingId = useId();
  const body = useRef<HTMLDivElement>(null);
  const count = tour.steps.length;
  const onPrevious = () => place.step > 1 && onGo(place.step - 1);
  const onNext = () => place.step < count && onGo(place.step + 1);
  const { isPresenting, onPresent } = props;
  usePresenting(isPresenting, () => onPresent(false));
  useTourKeys({
    arrows: props.singleKeys,
    onPrevious,
    onNext,
    onEscape: () => {
      // Esc closes one thing at a time, the details first.
      if (view.open !== undefined) return;
      if (isPresenting) onPresent(false);
      else onLeave();
    },
  });
  const { isRevealed, onReveal } = props;
  const { meta } = index.debate;
  const paths = tourPaths(meta.id, tour.id);
  usePresenterLink({
    ...{ debate: meta.id, tour: tour.id, step: place.step, count },
    ...{ isRevealed, onGo, onReveal },
  });
  const swipe = useSwipe({ onPrevious, onNext });
  const { evidence, answer } = useMemo(() => stepEvidence(index, step), [index, step]);
  const stepKey = `${tour.id}.${place.step}`;

  useStepInView(body, stepKey);

  return (
    <section className={styles.card} aria-labelledby={headingId} {...swipe}>
      <header className={styles.head}>
        <p className={styles.tour} lang={textLanguage(tour, "title")}>
          {tour.title}
        </p>
        <Button look="quiet" className={styles.close ?? ""} onClick={onLeave}>
          {words.close}
        </Button>
      </header>
      <h2 id={headingId} className={styles.title} lang={stepLanguage(tour, place.step, "title")}>
        {step.title}
      </h2>
      <StepNav step={place.step} count={count} onPrevious={onPrevious} onNext={onNext} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a landmark would say the title twice */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={body} role="group" aria-labelledby={headingId} tabIndex={0} className={styles.body}>
        <div className={styles.said}>
          <p className={styles.text} lang={stepLanguage(tour, place.step, "text")}>
            {step.text}
          </p>
          {step.predict !== undefined && (
            <GuessPart
              key={stepKey}
              index={index}
              prediction={step.predict}
              promptLanguage={stepLanguage(tour, place.step, "predict.prompt")}
              answer={answer}
              isRevealed={isRevealed}
              onReveal={onReveal}
              links={props.links}
              storeKey={`standpoint.guesses.${meta.id}.${stepKey}`}
              announce={props.announce}
            />
          )}
          {step.question !== undefined && (step.predict === undefined || isRevealed) && (
            <p className={styles.question}>
              <span className={styles.label}>{words.question}</span>
              <span lang={stepLanguage(tour, place.step, "question")}>{step.question}</span>
            </p>
          )}
        </div>
        <Strayed {...props} />
        <PresentingControls isOn={isPresenting} onTurn={onPresent} notesHref={paths.notes} />
        <EvidenceList evidence={evidence} links={props.links} />
        <StepList tour={tour} current={place.step} debate={meta.id} onGo={onGo} />
        <p className={styles.more}>
          {props.onEdit ? (
            <Button onClick={props.onEdit}>{words.editOwn}</Button>
          ) : (
            <>
              {paths.page !== undefined && <a href={paths.page}>{words.page}</a>}
              {paths.handout !== undefined && <a href={paths.handout}>{words.handout}</a>}
              <a href={tourPaths(meta.id, OWN_TOUR).step(1)}>{words.makeOwn}</a>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** The way back to the step's view; details that are open do not count as another view. */
function Strayed({ index, view, place, onGo }: TourCardProps) {
  const own = startingView(index, place);
  const { open, sort } = own;
  if (viewsEqual({ ...view, open, sort }, own)) return null;
  return (
    <p className={styles.strayed}>
      {words.strayed} <Button onClick={() => onGo(place.step)}>{words.backToStep}</Button>
    </p>
  );
}
