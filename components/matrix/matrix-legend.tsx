import { matrixMessages as words } from "#components/messages/matrix.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { STANCES } from "#core/debate/vocabulary.ts";
import styles from "./matrix-legend.module.css";

/** What colours and signs of the cells mean. */
export function MatrixLegend({ filtered }: { filtered: boolean }) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
      <li>
        <Sample look="reported">+</Sample> {words.legendReported}
      </li>
      <li>
        <Sample look="plain">{words.changedMark}</Sample> {words.legendChanged}
      </li>
      <li>
        <Sample look="plain">2</Sample> {words.legendNumber}
      </li>
      <li>
        <Sample look="empty"> </Sample> {words.legendNone}
      </li>
      {filtered && (
        <li>
          <Sample look="empty">{words.hiddenMark}</Sample> {words.legendHidden}
        </li>
      )}
    </ul>
  );
}

function Sample({ look, children }: { look: "reported" | "plain" | "empty"; children: string }) {
  return (
    <span className={styles.sample} data-look={look} aria-hidden="true">
      {children}
    </span>
  );
}
