import type { ReactNode } from "react";
import { pagesMessages } from "#components/messages/pages.ts";
import styles from "./page-frame.module.css";

export type Crumb = { href: string; label: string };

export type PageFrameProps = {
  title: string;
  /** When the title is not in the language of the interface. */
  titleLanguage?: string | undefined;
  /** From the library down; the page itself is not in it. */
  trail?: readonly Crumb[];
  /** What kind of page it is, above the title. */
  kind?: string;
  lead?: ReactNode;
  /** "wide" for tables. */
  width?: "text" | "wide";
  children: ReactNode;
};

function Trail({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label={pagesMessages.trail} className={styles.trail}>
      <ol>
        {trail.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A reading page: trail, title, lead, content. Printable as it stands. */
export function PageFrame(props: PageFrameProps) {
  const { title, trail, kind, lead, width = "text", children } = props;
  return (
    <div className={styles.page} data-width={width}>
      {trail === undefined ? null : <Trail trail={trail} />}
      <header className={styles.header}>
        {kind === undefined ? null : <p className={styles.kind}>{kind}</p>}
        <h1 lang={props.titleLanguage}>{title}</h1>
        {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}
