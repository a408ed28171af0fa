import { tourMessages as words } from "#components/messages/tour.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
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
  /** The number of an earlier step that has the same map: it is not printed twice. */
  sameMap: number | undefined;
  links: Links;
  numbers: ReadonlyMap<string, number>;
};

/** On paper the lines fill the room beside the map; this is the least. */
const LINES = 3;

/** A step on paper: the picture with the text, what is asked and space to write beside it, then the quotes. */
export function HandoutStep(props: HandoutStepProps) {
  const { index, tour, step, number, sameMap } = props;
  return (
    <section className={styles.step} aria-labelledby={`step-${number}`}>
      <div className={styles.top} data-picture={sameMap === undefined}>
        <h2 id={`step-${number}`} lang={stepLanguage(tour, number, "title")}>
          {number}. {step.title}
        </h2>
        <div className={styles.text}>
          <p lang={stepLanguage(tour, number, "text")}>{step.text}</p>
          {sameMap !== undefined && <p className={styles.soft}>{words.sameMap(sameMap)}</p>}
        </div>
        {sameMap === undefined && (
          <div className={styles.picture}>
            <StepPicture index={index} step={step} title={step.title} prefix={`map-${number}.`} />
          </div>
        )}
        <Asked tour={tour} step={step} number={number} />
      </div>
      <Evidence {...props} details={stepEvidence(index, step).evidence} />
    </section>
  );
}

function Asked({ tour, step, number }: Pick<HandoutStepProps, "tour" | "step" | "number">) {
  const asked = step.predict?.prompt ?? step.question;
  const key = step.predict === undefined ? "question" : "predict.prompt";
  if (asked === undefined) return null;
  return (
    <div className={styles.asked}>
      <p className={styles.question} lang={stepLanguage(tour, number, key)}>
        {asked}
      </p>
      {step.predict !== undefined && <p className={styles.soft}>{words.answerLater}</p>}
      <WritingLines count={LINES} />
    </div>
  );
}

type EvidenceProps = Pick<HandoutStepProps, "links" | "numbers"> & {
  details: readonly StatementDetail[];
};

/** The quotes; where all are on one position, it stands above them once. */
function Evidence({ details, links, numbers }: EvidenceProps) {
  const [first] = details;
  const isOne = first && details.every(({ position }) => position.id === first.position.id);
  return (
    <>
      {isOne && (
        <p className={styles.proposition} lang={textLanguage(first.position, "proposition")}>
          {first.position.proposition}
        </p>
      )}
      <div className={styles.evidence}>
        {details.map((detail) => (
          <QuotedStatement
            key={detail.statement.id}
            detail={detail}
            links={links}
            sourceNumber={numbers.get(detail.source.id)}
            without={isOne ? ["position"] : []}
            short
          />
        ))}
      </div>
    </>
  );
}
