import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { sourceTitle } from "#components/statement/source-title.ts";
import { InLanguage } from "#components/ui/in-language.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import styles from "./source-cell.module.css";

/** Publisher (opens what was coded from it), title as a link out, place in the source. */
export function SourceCell({ row, links }: { row: TableRow; links: Links }) {
  const { source, locator } = row;
  const title = sourceTitle(source);
  const language = source.titleExact ? source.language : textLanguage(source, "title");
  return (
    <>
      <OpenLink links={links} to={{ kind: "source", id: source.id }}>
        {source.publisher}
      </OpenLink>
      <span className={styles.title}>
        {source.url === undefined ? (
          <InLanguage lang={language}>{title}</InLanguage>
        ) : (
          <a href={source.url} rel="noopener noreferrer external" lang={language}>
            {title}
          </a>
        )}
        {source.titleExact ? null : ` (${messages.table.described})`}
      </span>
      {locator === undefined ? null : <span className={styles.place}>{locator}</span>}
    </>
  );
}
