import { messages } from "#components/messages.ts";
import { InLanguage } from "#components/ui/in-language.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import styles from "./statement-words.module.css";

const words = messages.table;

function Marks({ row }: { row: TableRow }) {
  const marks = [
    row.attribution === "self" ? undefined : messages.attribution[row.attribution],
    row.confidence === "low" ? messages.confidence.low : undefined,
  ].filter((mark) => mark !== undefined);
  if (marks.length === 0) return null;
  return (
    <p className={styles.marks}>
      {marks.map((mark) => (
        <Tag key={mark}>{mark}</Tag>
      ))}
    </p>
  );
}

function Translation({ translation }: { translation: NonNullable<TableRow["translation"]> }) {
  return (
    <p className={styles.translation}>
      <span className={styles.label}>{messages.site.statement.translation(translation.by)}: </span>
      <span lang={translation.language}>“{translation.text}”</span>
    </p>
  );
}

/** The actor's own words in quotation marks; without any, our paraphrase, labelled and without them. */
export function StatementWords({ row }: { row: TableRow }) {
  return (
    <>
      <Marks row={row} />
      {row.quote === undefined ? (
        <p className={styles.paraphrase}>
          <span className={styles.label}>{words.paraphrase}: </span>
          <InLanguage lang={textLanguage(row, "paraphrase")}>{row.paraphrase}</InLanguage>
        </p>
      ) : (
        <blockquote className={styles.quote}>
          <p lang={row.language}>“{row.quote}”</p>
        </blockquote>
      )}
      {row.translation === undefined ? null : <Translation translation={row.translation} />}
      {row.caution === undefined ? null : (
        <p className={styles.caution}>
          <span className={styles.label}>{words.caution}: </span>
          <InLanguage lang={textLanguage(row, "caution")}>{row.caution}</InLanguage>
        </p>
      )}
    </>
  );
}
