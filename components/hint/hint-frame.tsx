import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import styles from "./hint-frame.module.css";

export type HintGiven = {
  steps: readonly { text: string; place: string }[];
  words: { title: string; next: string; skip: string; done: string };
};

export type HintFrameProps = HintGiven & {
  /** The step that is seen, from 0. */
  at: number;
  /** What is said to who does not see it. */
  spoken: string;
  onNext?: () => void;
  onClose?: () => void;
};

/** The steps in a strip of the page; the style sheet leaves it out where `data-hint` says that it was closed. */
export function HintFrame({ steps, words, at, spoken, onNext, onClose }: HintFrameProps) {
  const isLast = at === steps.length - 1;
  return (
    <section className={styles.strip} aria-label={words.title}>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      {/* All in one place, so that the strip keeps its height. What is seen is said by the line above. */}
      <ol className={styles.steps} aria-hidden="true">
        {steps.map(({ text, place }, step) => (
          <li key={place} className={styles.step} data-current={step === at || undefined}>
            <span className={styles.place}>{place}</span>
            {text}
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {!isLast && (
          <button type="button" onClick={onNext}>
            {words.next}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {isLast ? words.done : words.skip}
        </button>
      </div>
    </section>
  );
}
