import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import styles from "./summary-part.module.css";

const words = messages.summary;

export type SummaryPartProps = {
  /** What is said while it is closed. */
  teaser: string;
  /** Left out where the page is read without JavaScript. */
  onToggle?: (open: boolean) => void;
  children: ReactNode;
};

/** A line above the map that opens into the summary in words. */
export function SummaryPart({ teaser, onToggle, children }: SummaryPartProps) {
  const listen = onToggle && {
    onToggle: (event: { currentTarget: HTMLDetailsElement }) => onToggle(event.currentTarget.open),
  };
  return (
    <section aria-labelledby="in-words">
      <details className={styles.details} {...listen}>
        <summary className={styles.summary}>
          <h2 id="in-words" className={styles.heading}>
            {words.title}
          </h2>
          <span className={styles.teaser}>{teaser}</span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}
