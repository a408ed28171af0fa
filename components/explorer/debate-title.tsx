import type { Meta } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import styles from "./debate-title.module.css";

/** Name of the debate and the question it asks. */
export function DebateTitle({ meta }: { meta: Meta }) {
  return (
    <header className={styles.title}>
      <h1 lang={textLanguage(meta, "title")}>{meta.title}</h1>
      <p lang={textLanguage(meta, "question")}>{meta.question}</p>
    </header>
  );
}
