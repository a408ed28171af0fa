import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import { stepEvidence } from "#core/tour/step-evidence.ts";
import { QuotedStatement } from "./quoted-statement.tsx";
import styles from "./read-step.module.css";
import { stepLanguage } from "./step-language.ts";

export type ReadStepProps = {
  index: DebateIndex;
  tour: Tour;
  step: TourStep;
  number: number;
  /** The step on the map. */
  href: string;
  links: Links;
  /** The numbers of the page's list of sources. */
  numbers: ReadonlyMap<string, number>;
};

/** A step as it is read without the map: text, question, the statements it rests on. */
export function ReadStep({ index, tour, step, number, href, links, numbers }: ReadStepProps) {
  const { evidence, answer } = stepEvidence(index, step);
  const statements = (details: typeof answer) =>
    details.map((detail) => (
      <QuotedStatement
        key={detail.statement.id}
        detail={detail}
        links={links}
        sourceNumber={numbers.get(detail.source.id)}
      />
    ));
  const question = step.question !== undefined && (
    <p className={styles.question} lang={stepLanguage(tour, number, "question")}>
      {step.question}
    </p>
  );
  return (
    <section className={styles.step} id={`step-${number}`} aria-labelledby={`step-${number}-title`}>
      <h2 id={`step-${number}-title`} lang={stepLanguage(tour, number, "title")}>
        <span className={styles.number}>{number}</span> {step.title}
      </h2>
      <p className={styles.text} lang={stepLanguage(tour, number, "text")}>
        {step.text}
      </p>
      {step.predict === undefined && question}
      {statements(evidence)}
      {step.predict !== undefined && (
        <>
          <p className={styles.prompt} lang={stepLanguage(tour, number, "predict.prompt")}>
            {step.predict.prompt}
          </p>
          <details className={styles.answer}>
            <summary>{words.reveal}</summary>
            {statements(answer)}
            {question}
          </details>
        </>
      )}
      <p className={styles.onMap}>
        <a href={href}>{words.onMap(number)}</a>
      </p>
    </section>
  );
}
