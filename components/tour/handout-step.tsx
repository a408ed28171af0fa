import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import { stepEvidence } from "#core/tour/step-evidence.ts";
import styles from "./handout-step.module.css";
import { QuotedStatement } from "./quoted-statement.tsx";
import { stepLanguage } from "./step-language.ts";
import { StepPicture } from "./step-picture.tsx";
import { WritingLines } from "./writing-lines.tsx";

export type HandoutStepProps = {
  index: DebateIndex;
  tour: Tour;
  step: TourStep;
  number: number;
  links: Links;
  numbers: ReadonlyMap<string, number>;
};

const LINES = 4;

/** A step on paper: the picture, the text, the quotes, what is asked, and space to write. */
export function HandoutStep({ index, tour, step, number, links, numbers }: HandoutStepProps) {
  const asked = step.predict?.prompt ?? step.question;
  const key = step.predict === undefined ? "question" : "predict.prompt";
  return (
    <section className={styles.step} aria-labelledby={`step-${number}`}>
      <div className={styles.top}>
        <h2 id={`step-${number}`} lang={stepLanguage(tour, number, "title")}>
          {number}. {step.title}
        </h2>
        <p lang={stepLanguage(tour, number, "text")}>{step.text}</p>
        <StepPicture index={index} step={step} title={step.title} prefix={`map-${number}.`} />
      </div>
      <div className={styles.evidence}>
        {stepEvidence(index, step).evidence.map((detail) => (
          <QuotedStatement
            key={detail.statement.id}
            detail={detail}
            links={links}
            sourceNumber={numbers.get(detail.source.id)}
            short
          />
        ))}
      </div>
      {asked !== undefined && (
        <div className={styles.asked}>
          <p className={styles.question} lang={stepLanguage(tour, number, key)}>
            {asked}
          </p>
          {step.predict !== undefined && <p className={styles.later}>{words.answerLater}</p>}
          <WritingLines count={LINES} />
        </div>
      )}
    </section>
  );
}
