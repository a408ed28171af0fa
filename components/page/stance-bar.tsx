import { messages } from "#components/messages.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";
import styles from "./stance-bar.module.css";

const ORDER: readonly Stance[] = ["oppose", "mixed", "neutral", "support"];

/** How the statements of a debate divide over the stances: a bar, and the same in words. */
export function StanceBar({ index }: { index: DebateIndex }) {
  const shares = ORDER.map((stance) => ({
    stance,
    count: index.statements.filter((statement) => statement.stance === stance).length,
  })).filter(({ count }) => count > 0);
  return (
    <figure className={styles.figure}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ stance, count }) => (
          <span key={stance} data-stance={stance} style={{ flexGrow: count }} />
        ))}
      </div>
      <figcaption className={styles.words}>
        {shares.map(({ stance, count }) => (
          <span key={stance}>
            <span aria-hidden="true" data-stance={stance} className={styles.glyph}>
              {messages.stanceGlyph[stance]}
            </span>{" "}
            {messages.stanceNoun[stance]} {count}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
