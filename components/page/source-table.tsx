import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { languageName } from "#components/statement/language-name.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Source } from "#core/debate/schema.ts";
import styles from "./source-table.module.css";

type Row = { source: Source; count: number };

function byPublisherAndDate(a: Row, b: Row): number {
  const one = `${a.source.publisher} ${a.source.date ?? ""} ${a.source.id}`;
  const other = `${b.source.publisher} ${b.source.date ?? ""} ${b.source.id}`;
  return one < other ? -1 : 1;
}

/** Every source of a debate by publisher and date, with the number of statements coded from it. */
export function SourceTable({ index, links }: { index: DebateIndex; links: Links }) {
  const rows = index.sources
    .map((source, number) => ({ source, count: index.statementsOfSource[number]?.length ?? 0 }))
    .sort(byPublisherAndDate);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.pages.source}</th>
          <th scope="col">{messages.panel.kind}</th>
          <th scope="col">{messages.panel.language}</th>
          <th scope="col">{messages.panel.published}</th>
          <th scope="col">{messages.pages.statements}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ source, count }) => (
          <tr key={source.id}>
            <th scope="row">
              <SourceLine source={source} dated={false} />
            </th>
            <td>{messages.site.sourceKind[source.kind]}</td>
            <td>{languageName(source.language)}</td>
            <td>{source.date === undefined ? messages.pages.undated : formatDate(source.date)}</td>
            <td>
              <OpenLink
                links={links}
                to={{ kind: "source", id: source.id }}
                label={`${messages.pages.coded(count)}: ${source.publisher}, ${source.title}`}
              >
                {messages.pages.coded(count)}
              </OpenLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
