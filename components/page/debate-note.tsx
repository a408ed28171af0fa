import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Meta } from "#core/debate/schema.ts";
import styles from "./debate-note.module.css";

const words = messages.pages;

/** Where a page's content comes from: the debate, its date and licence, the open data. */
export function DebateNote({ meta }: { meta: Meta }) {
  const base = sitePath(`/debates/${meta.id}`);
  return (
    <aside className={styles.note} aria-label={words.about}>
      <p>
        {words.partOf} <a href={base}>{meta.title}</a>. {words.updated(formatDate(meta.updated))}{" "}
        {words.licence}{" "}
        <a href={meta.licence.url} rel="noopener noreferrer external">
          {meta.licence.name}
        </a>
        .
      </p>
      <p>
        {words.cite} {meta.citation}
      </p>
      <p className={styles.data}>
        <a href={`${base}/statements.csv`}>{words.csv}</a>
        <a href={`${base}/data.json`}>{words.json}</a>
        <a href={`${base}#about-the-data`}>{words.cautions}</a>
      </p>
    </aside>
  );
}
