import { messages } from "#components/messages.ts";
import { InLanguage } from "#components/ui/in-language.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import styles from "./coding-notes.module.css";
import { StanceMark } from "./stance-mark.tsx";

const words = messages.site.statement;

/** Both coders' codes, the stance used here, and the reason for it. */
export function CodingNotes({ detail, open = false }: { detail: StatementDetail; open?: boolean }) {
  const { statement, codings, coderAgreed } = detail;
  return (
    <details className={styles.notes} open={open}>
      <summary>{coderAgreed ? words.coded : words.codedDiffer}</summary>
      <dl className={styles.codes}>
        {codings.map((coding) => (
          <div key={coding.coder}>
            <dt>{coding.name}</dt>
            <dd>
              <StanceMark stance={coding.stance} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.final}</dt>
          <dd>
            <StanceMark stance={statement.stance} />
          </dd>
        </div>
      </dl>
      <p>
        <span className={styles.label}>{words.rationale}: </span>
        <InLanguage lang={textLanguage(statement, "rationale")}>{statement.rationale}</InLanguage>
      </p>
    </details>
  );
}
