import type { ReactNode } from "react";
import styles from "./section.module.css";

export type HeadingLevel = 2 | 3;

/** A part of a panel or page: a heading one level under the title, and what belongs to it. */
export function Section(props: { level: HeadingLevel; title: string; children: ReactNode }) {
  const Heading = props.level === 2 ? "h2" : "h3";
  return (
    <section className={styles.section} data-level={props.level}>
      <Heading>{props.title}</Heading>
      {props.children}
    </section>
  );
}
