import type { Meta } from "#core/debate/schema.ts";
import styles from "./debate-title.module.css";

/** Name of the debate and the question it asks. */
export function DebateTitle({ meta }: { meta: Meta }) {
  return (
    <header className={styles.title} lang={meta.language}>
      <h1>{meta.title}</h1>
      <p>{meta.question}</p>
    </header>
  );
}
