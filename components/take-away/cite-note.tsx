import { takeAwayMessages } from "#components/messages/take-away.ts";
import { apaReference } from "#core/cite/apa.ts";
import { bibtex } from "#core/cite/bibtex.ts";
import type { CslItem } from "#core/cite/csl-item.ts";
import { referenceText } from "#core/cite/reference.ts";
import styles from "./cite-note.module.css";
import { Reference } from "./reference-line.tsx";

export type CiteNoteProps = {
  items: readonly CslItem[];
  /** The page itself is cited: a page that is built ahead of time knows neither its site nor the day. */
  ownPage?: boolean;
};

const words = takeAwayMessages.note;

/** How to cite what a reading page is about; works without JavaScript. */
export function CiteNote({ items, ownPage = false }: CiteNoteProps) {
  return (
    <details className={styles.note}>
      <summary className={styles.summary}>{words.title}</summary>
      <dl className={styles.styles}>
        <dt>{words.apa}</dt>
        <dd className={styles.written}>
          {items
            .map((item) => apaReference(item, takeAwayMessages.references))
            .map((runs) => (
              <Reference key={referenceText(runs)} runs={runs} />
            ))}
        </dd>
        <dt>{words.bibtex}</dt>
        <dd>
          <pre className={styles.program}>{bibtex(items)}</pre>
        </dd>
      </dl>
      {ownPage && <p className={styles.hint}>{words.address}</p>}
    </details>
  );
}
