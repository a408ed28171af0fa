import { coverageMessages as words } from "#components/messages/coverage.ts";
import { languageName } from "#components/statement/language-name.ts";
import type { Links } from "#components/statement/links.ts";
import type { CoverageOrigins } from "#core/explore/coverage/coverage-origins.ts";
import type { Selection } from "#core/explore/selection.ts";
import styles from "./coverage.module.css";
import { StatementsDetails } from "./statements-details.tsx";

export type QuoteLanguagesProps = {
  quotes: CoverageOrigins["quotes"];
  selection: Selection;
  links: Links;
};

/** In which languages the exact words stand. */
export function QuoteLanguages({ quotes, selection, links }: QuoteLanguagesProps) {
  const { index, shown } = selection;
  const quoted = quotes.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{words.quotes}</h4>
      <p className={styles.soft}>{words.quotesText({ n: quoted, of: shown.statements })}</p>
      {quotes.map(({ language, statements }) => (
        <StatementsDetails
          key={language}
          label={words.open({ n: statements.length, name: languageName(language) })}
          numbers={statements}
          index={index}
          links={links}
        />
      ))}
    </div>
  );
}
