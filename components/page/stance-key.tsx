import { messages } from "#components/messages.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import styles from "./stance-key.module.css";

const STANCES = ["support", "oppose", "mixed", "neutral", "none"] as const;

/** What the marks of a page mean; printed with it. */
export function StanceKey() {
  return (
    <aside className={styles.key} aria-label={messages.pages.key}>
      {STANCES.map((stance) => (
        <StanceMark key={stance} stance={stance} />
      ))}
      <span className={styles.reported}>
        <span className={styles.rule} aria-hidden="true" />
        {messages.pages.keyReported}
      </span>
    </aside>
  );
}
