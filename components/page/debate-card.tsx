import { tourMessages } from "#components/messages/tour.ts";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import styles from "./debate-card.module.css";
import { firstSentence } from "./first-sentence.ts";
import { RungList } from "./rung-list.tsx";

const words = messages.library;

export type DebateCardProps = {
  index: DebateIndex;
  /** The positions to draw as rungs. */
  positions: readonly PositionDetail[];
};

/** A debate in the library: its question, what it is about, how much it holds. */
export function DebateCard({ index, positions }: DebateCardProps) {
  const { meta } = index.debate;
  const href = sitePath(`/debates/${meta.id}`);
  const counts = words.counts({
    statements: index.statements.length,
    // As on the map: those that have a statement.
    actors: new Set(index.actorOf).size,
    positions: index.positions.length,
    sources: index.sources.length,
  });
  return (
    <article className={styles.card}>
      <h2>
        <a href={href} className={styles.title} lang={textLanguage(meta, "title")}>
          {meta.title}
        </a>
      </h2>
      <p className={styles.question} lang={textLanguage(meta, "question")}>
        {meta.question}
      </p>
      <p className={styles.summary} lang={textLanguage(meta, "summary")}>
        {firstSentence(meta.summary)}
      </p>
      <RungList positions={positions} links={pageLinks(meta.id)} />
      <ul className={styles.counts}>
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
        <li>{words.updated(formatDate(meta.updated))}</li>
      </ul>
      <p className={styles.links}>
        <a href={href} aria-label={`${words.open}: ${meta.title}`}>
          {words.open}
        </a>
        <a href={`${href}/statements`} aria-label={`${words.statements}: ${meta.title}`}>
          {words.statements}
        </a>
        <a href={`${href}/tours`} aria-label={`${tourMessages.forClass}: ${meta.title}`}>
          {tourMessages.forClass}
        </a>
      </p>
    </article>
  );
}
