import { messages } from "#components/messages.ts";
import type { Statement } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import styles from "./words.module.css";

const words = messages.site.statement;

function Quote({ statement, quote }: { statement: Statement; quote: string }) {
  const { translation } = statement;
  return (
    <>
      <blockquote className={styles.quote} lang={statement.language}>
        <p>“{quote}”</p>
      </blockquote>
      {translation === undefined ? null : (
        <div className={styles.translation}>
          <p className={styles.label}>{words.translation(translation.by)}</p>
          <p lang={translation.language}>“{translation.text}”</p>
        </div>
      )}
    </>
  );
}

/** What was said: the actor's own words in quotation marks, ours without and labelled as ours. */
export function Words({ statement }: { statement: Statement }) {
  const { quote } = statement;
  return (
    <>
      {quote === undefined ? null : <Quote statement={statement} quote={quote} />}
      <div className={styles.paraphrase} data-alone={quote === undefined || undefined}>
        <p className={styles.label}>
          {quote === undefined ? words.paraphraseOnly : words.paraphrase}
        </p>
        <p lang={textLanguage(statement, "paraphrase")}>{statement.paraphrase}</p>
      </div>
    </>
  );
}
