import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import { stepEvidence } from "#core/tour/step-evidence.ts";
import styles from "./handout-step.module.css";
import { QuotedStatement } from "./quoted-statement.tsx";
import { stepLanguage } from "./step-language.ts";

export type HandoutAnswersProps = {
  index: DebateIndex;
  tour: Tour;
  links: Links;
  numbers: ReadonlyMap<string, number>;
};

/** The answers to the guesses, on a sheet of their own after all steps. */
export function HandoutAnswers({ index, tour, links, numbers }: HandoutAnswersProps) {
  const guesses = tour.steps
    .map((step, before) => ({ step, number: before + 1 }))
    .filter(({ step }) => step.predict !== undefined);
  if (guesses.length === 0) return null;
  return (
    <section className={`${styles.step} ${styles.answers}`} aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {guesses.map(({ step, number }) => (
        <div key={number} className={styles.top}>
          <h3 lang={stepLanguage(tour, number, "title")}>
            {number}. {step.title}
          </h3>
          <div className={styles.evidence}>
            {stepEvidence(index, step).answer.map((detail) => (
              <QuotedStatement
                key={detail.statement.id}
                detail={detail}
                links={links}
                sourceNumber={numbers.get(detail.source.id)}
                short
              />
            ))}
          </div>
          <p lang={stepLanguage(tour, number, "question")}>{step.question}</p>
        </div>
      ))}
    </section>
  );
}
