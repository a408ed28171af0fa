import { messages } from "#components/messages.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import styles from "./rung-list.module.css";

const words = messages.library;

function Rung({ detail }: { detail: PositionDetail }) {
  const { position, stands } = detail;
  const counts = { oppose: stands.oppose.length, support: stands.support.length };
  return (
    <li className={styles.rung}>
      <span
        className={styles.oppose}
        data-empty={counts.oppose === 0 || undefined}
        aria-hidden="true"
      >
        {messages.stanceGlyph.oppose} {counts.oppose}
      </span>
      <span className={styles.label} lang={textLanguage(position, "label")}>
        {position.label}
      </span>
      <span
        className={styles.support}
        data-empty={counts.support === 0 || undefined}
        aria-hidden="true"
      >
        {counts.support} {messages.stanceGlyph.support}
      </span>
      <VisuallyHidden>{words.rung(counts)}</VisuallyHidden>
    </li>
  );
}

/** Some positions as the map draws them: a rung with its − and + ends, and how many actors hold to each. */
export function RungList({ positions }: { positions: readonly PositionDetail[] }) {
  return (
    <ul className={styles.rungs} aria-label={words.rungs}>
      {positions.map((detail) => (
        <Rung key={detail.position.id} detail={detail} />
      ))}
    </ul>
  );
}
