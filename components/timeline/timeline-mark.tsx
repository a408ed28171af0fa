import { messages } from "#components/messages.ts";
import { whole } from "#components/statement/whole-number.ts";
import type { TimelineMark as Mark } from "#core/explore/timeline/timeline-model.ts";
import styles from "./timeline-mark.module.css";

export type MarkSignProps = {
  mark: Pick<Mark, "stance" | "reported"> & { statements: readonly unknown[] };
  /** The actor took another stance before. */
  changed: boolean;
};

/** The sign of a mark: colour and glyph of the stance, dashed where reported, ringed where it changed. */
export function MarkSign({ mark, changed }: MarkSignProps) {
  const n = mark.statements.length;
  return (
    <span
      className={styles.sign}
      data-stance={mark.stance}
      data-reported={mark.reported || undefined}
      data-changed={changed || undefined}
      data-many={n > 1 || undefined}
      aria-hidden="true"
    >
      {messages.stanceGlyph[mark.stance]}
      {n > 1 && whole(n)}
    </span>
  );
}

/** The name by which the keyboard finds a mark: that of its first statement. */
export function markKey(mark: Mark): string {
  return String(mark.statements[0]);
}
