import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { NamedDebate } from "#core/debate/nearest-pages.ts";
import styles from "./missing-page.module.css";
import { NearestPages } from "./nearest-pages.tsx";
import { PageFrame } from "./page-frame.tsx";

const words = messages.errors;

/** The page for an address that leads nowhere: what may have been meant, and every debate. */
export function MissingPage({ debates }: { debates: readonly NamedDebate[] }) {
  return (
    <PageFrame title={words.notFoundTitle} lead={words.notFoundText}>
      <NearestPages debates={debates} />
      <section className={styles.near}>
        <h2>{words.allDebates}</h2>
        <ul>
          {debates.map(({ id, title }) => (
            <li key={id}>
              <a href={sitePath(`/debates/${id}`)}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
