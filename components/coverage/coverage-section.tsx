import { type ReactNode, useId } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { sitePath } from "#components/site-path.ts";
import styles from "./coverage.module.css";

export type CoverageSectionProps = {
  title: string;
  /** Place on the methods page that says how it is computed. */
  method: string;
  children: ReactNode;
};

/** A part of the view: its heading, the way to its definition, and what it counts. */
export function CoverageSection({ title, method, children }: CoverageSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <a href={sitePath(`/methods#${method}`)} aria-label={words.howOf(title)}>
          {words.how}
        </a>
      </div>
      {children}
    </section>
  );
}
