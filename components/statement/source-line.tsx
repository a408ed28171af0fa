import { messages } from "#components/messages.ts";
import type { Source } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { formatDate } from "./format-date.ts";
import type { Links } from "./links.ts";
import { OpenLink } from "./open-link.tsx";
import styles from "./source-line.module.css";
import { sourceTitle } from "./source-title.ts";

const words = messages.site.statement;

function Title({ source }: { source: Source }) {
  const title = sourceTitle(source);
  // A title that we described is in the language of the site, or in that of the debate.
  const language = source.titleExact ? source.language : textLanguage(source, "title");
  if (source.url === undefined) return <span lang={language}>{title}</span>;
  return (
    <a href={source.url} rel="noopener noreferrer external" lang={language}>
      {title}
    </a>
  );
}

function Notes({ source }: { source: Source }) {
  const notes: string[] = [];
  if (!source.titleExact) notes.push(words.described);
  if (source.origin === "syndicated") notes.push(words.syndicated);
  if (source.origin === "copy") notes.push(words.copy);
  if (source.url === undefined) notes.push(words.noAddress.toLowerCase());
  return notes.length === 0 ? null : <span className={styles.soft}> ({notes.join("; ")})</span>;
}

export type SourceLineProps = {
  source: Source;
  locator?: string | undefined;
  /** Given: the publisher's name opens what was coded from the source. */
  links?: Links | undefined;
  /** The source's number in the page's list of sources. */
  number?: number | undefined;
  /** False where the date stands elsewhere. */
  dated?: boolean;
};

/** One source as a reference: publisher, title, date, place in it, archived copy. */
export function SourceLine(props: SourceLineProps) {
  const { source, locator, links, number, dated = true } = props;
  return (
    <span className={styles.line}>
      {links === undefined ? (
        source.publisher
      ) : (
        <OpenLink links={links} to={{ kind: "source", id: source.id }}>
          {source.publisher}
        </OpenLink>
      )}
      {", "}
      <Title source={source} />
      <Notes source={source} />
      {source.date === undefined || !dated ? null : `, ${formatDate(source.date)}`}
      {locator === undefined ? null : `, ${locator}`}
      {source.archivedUrl === undefined ? null : (
        <>
          {" · "}
          <a href={source.archivedUrl} rel="noopener noreferrer external">
            {words.archived}
          </a>
        </>
      )}
      {number === undefined ? null : <a href={`#source-${number}`}> [{number}]</a>}
    </span>
  );
}
