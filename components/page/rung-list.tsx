import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import styles from "./rung-list.module.css";

const words = messages.library;

function Rung({ detail, links }: { detail: PositionDetail; links: Links }) {
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
      <OpenLink
        links={links}
        to={{ kind: "position", id: position.id }}
        className={styles.label}
        lang={textLanguage(position, "label")}
      >
        {position.label}
      </OpenLink>
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
export function RungList(props: { positions: readonly PositionDetail[]; links: Links }) {
  return (
    <ul className={styles.rungs} aria-label={words.rungs}>
      {props.positions.map((detail) => (
        <Rung key={detail.position.id} detail={detail} links={props.links} />
      ))}
    </ul>
  );
}
