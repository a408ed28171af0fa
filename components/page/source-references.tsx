import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { SourceLine } from "#components/statement/source-line.tsx";
import type { Source } from "#core/debate/schema.ts";
import styles from "./source-references.module.css";

/** The numbered sources of a page; on paper each shows its address. */
export function SourceReferences({ sources, links }: { sources: readonly Source[]; links: Links }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.references}>
      <h2>{messages.pages.sources}</h2>
      <ol>
        {sources.map((source, place) => (
          <li key={source.id} id={`source-${place + 1}`}>
            <SourceLine source={source} links={links} />
            {source.url === undefined ? null : <span className={styles.address}>{source.url}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
