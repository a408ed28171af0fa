import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import type { Summary } from "#core/explore/summary.ts";
import styles from "./summary-in-words.module.css";

export type SummaryProps = { summary: Summary; links: Links };

export type SummaryRowProps = {
  term: string;
  /** Place on the methods page that says how it is computed. */
  method: string;
  children: ReactNode;
};

/** One thing that the summary says, under a term that leads to its definition. */
export function SummaryRow({ term, method, children }: SummaryRowProps) {
  return (
    <div className={styles.row}>
      <dt>
        <a href={sitePath(`/methods#${method}`)} title={messages.summary.what(term)}>
          {term}
        </a>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
