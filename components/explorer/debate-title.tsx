import type { ReactNode } from "react";
import type { Meta } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import styles from "./debate-title.module.css";

export type DebateTitleProps = {
  meta: Meta;
  /** Beside them: where a reader may want to go from here. */
  children?: ReactNode;
};

/** Name of the debate and the question it asks. */
export function DebateTitle({ meta, children }: DebateTitleProps) {
  return (
    <header className={styles.title}>
      <div className={styles.words}>
        <h1 lang={textLanguage(meta, "title")}>{meta.title}</h1>
        <p lang={textLanguage(meta, "question")}>{meta.question}</p>
      </div>
      {children}
    </header>
  );
}
