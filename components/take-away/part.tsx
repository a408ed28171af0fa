import { type ReactNode, useId } from "react";
import styles from "./part.module.css";

/** One kind of thing to take away: its name, and what can be done. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
