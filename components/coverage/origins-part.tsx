import type { ReactNode } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { languageName } from "#components/statement/language-name.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { sourceTitle } from "#components/statement/source-title.ts";
import type { Source } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import type { ClusterShare, CoverageOrigins } from "#core/explore/coverage/coverage-origins.ts";
import type { StatementSet } from "#core/explore/coverage/statement-set.ts";
import type { Selection } from "#core/explore/selection.ts";
import { type BarRow, BarTable, type BarTableProps } from "./bar-table.tsx";
import styles from "./coverage.module.css";
import { CoverageSection } from "./coverage-section.tsx";
import { percent } from "./percent.ts";
import { QuoteLanguages } from "./quote-languages.tsx";
import type { ShowStatements } from "./show-statements.ts";

export type OriginsPartProps = {
  origins: CoverageOrigins;
  selection: Selection;
  links: Links;
  show: ShowStatements;
};

/** Statements by source, language, kind of actor and cluster. */
export function OriginsPart({ origins, selection, links, show }: OriginsPartProps) {
  const { sources, languages, kinds, clusters } = origins;
  const of = selection.shown.statements;
  const table = (title: string, column: string, named: readonly Named[]) => (
    <ShareTable {...{ title, of, named, show }} columns={[column, words.columnNumber]} />
  );
  return (
    <CoverageSection title={words.origins} method="coverage">
      <div className={styles.parts}>
        {table(
          words.sources,
          words.columnSource,
          sources.map((one) => ({
            set: one,
            label: `${one.source.publisher}, ${sourceTitle(one.source)}`,
            name: <SourceName source={one.source} links={links} />,
            key: one.source.id,
          })),
        )}
        <div className={styles.column}>
          {table(
            words.languages,
            words.columnLanguage,
            languages.map((one) => ({ set: one, label: languageName(one.language) })),
          )}
          <QuoteLanguages quotes={origins.quotes} selection={selection} links={links} />
          {table(
            words.kinds,
            words.columnKind,
            kinds.map((one) => ({ set: one, label: messages.actorKind[one.kind] })),
          )}
          {table(
            words.clusters,
            words.columnCluster,
            clusters.map((one) => ({ set: one, label: clusterName(one) })),
          )}
          <p className={styles.soft}>
            <a href={sitePath("/methods#camps")}>{words.clustersHow}</a>
          </p>
        </div>
      </div>
    </CoverageSection>
  );
}

type Named = { set: StatementSet; label: string; name?: ReactNode; key?: string };
type ShareTableProps = Omit<BarTableProps, "rows"> & { of: number; named: readonly Named[] };

/** A full bar is all statements shown. */
function ShareTable({ named, of, ...table }: ShareTableProps) {
  const rows = named.map(({ set, label, name = label, key = label }): BarRow => {
    const n = set.statements.length;
    const value = words.share({ n, percent: percent(n / of) });
    return { key, name, label, set, value, part: n / of };
  });
  return <BarTable {...table} rows={rows} />;
}

function SourceName({ source, links }: { source: Source; links: Links }) {
  const language = source.titleExact ? source.language : textLanguage(source, "title");
  return (
    <>
      <OpenLink links={links} to={{ kind: "source", id: source.id }} lang={language}>
        {sourceTitle(source)}
      </OpenLink>
      <span className={styles.publisher}>{source.publisher}</span>
    </>
  );
}

function clusterName({ name, actors }: ClusterShare): string {
  if (name === undefined) return words.noCluster(actors);
  return words.cluster({ letter: campLetter(name), actors });
}
