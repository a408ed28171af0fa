import type { ReactNode } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { Meta } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import styles from "./embed-frame.module.css";

export type EmbedFrameProps = {
  meta: Meta;
  tally: Pick<Selection, "shown" | "total">;
  /** Address of the same view on the site. */
  href: string;
  map: ReactNode;
  legend?: ReactNode;
  list: ReactNode;
  /** The details, when something is open. */
  panel?: ReactNode;
};

const words = takeAwayMessages.embed;

/** Where things stand in an embedded map: it fills its window, and only what is opened makes it longer. */
export function EmbedFrame({ meta, tally, href, map, legend, list, panel }: EmbedFrameProps) {
  return (
    <div className={styles.embed}>
      <div className={styles.window}>
        <header className={styles.header}>
          <h1 className={styles.title}>{meta.title}</h1>
          <p className={styles.count}>{words.count(tally)}</p>
          <a className={styles.open} href={href} target="_blank" rel="noopener">
            {words.open}
            <span aria-hidden="true"> ↗</span>
            <VisuallyHidden> ({words.newTab})</VisuallyHidden>
          </a>
        </header>
        <div className={styles.map}>{map}</div>
        <p className={styles.licence}>
          {words.licence(formatDate(meta.updated))}{" "}
          <a href={meta.licence.url} target="_blank" rel="noopener license">
            {meta.licence.name}
          </a>
        </p>
      </div>
      <details className={styles.more}>
        <summary className={styles.summary}>{words.more(tally.shown.statements)}</summary>
        <div className={styles.parts}>
          {legend}
          {list}
        </div>
      </details>
      {panel}
    </div>
  );
}
