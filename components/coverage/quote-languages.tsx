import { useState } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { languageName } from "#components/statement/language-name.ts";
import type { Links } from "#components/statement/links.ts";
import type { CoverageOrigins } from "#core/explore/coverage/coverage-origins.ts";
import type { Selection } from "#core/explore/selection.ts";
import styles from "./coverage.module.css";
import { useFewRows } from "./few-rows.tsx";
import { StatementName } from "./statement-name.tsx";

type Quotes = CoverageOrigins["quotes"];
export type QuoteLanguagesProps = { quotes: Quotes; selection: Selection; links: Links };

/** In which languages the exact words stand; no filter asks for that, so each number opens its own list. */
export function QuoteLanguages({ quotes, selection, links }: QuoteLanguagesProps) {
  const quoted = quotes.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{words.quotes}</h4>
      <p className={styles.soft}>
        {words.quotesText({ n: quoted, of: selection.shown.statements })}
      </p>
      {quotes.map((quote) => (
        <QuoteLanguage key={quote.language} quote={quote} selection={selection} links={links} />
      ))}
    </div>
  );
}

type QuoteLanguageProps = Omit<QuoteLanguagesProps, "quotes"> & { quote: Quotes[number] };

function QuoteLanguage({ quote, selection, links }: QuoteLanguageProps) {
  const [open, setOpen] = useState(false);
  const { language, statements } = quote;
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.open({ n: statements.length, name: languageName(language) })}</summary>
      {open && <StatementNames numbers={statements} selection={selection} links={links} />}
    </details>
  );
}

type StatementNamesProps = { numbers: readonly number[]; selection: Selection; links: Links };

function StatementNames({ numbers, selection: { index }, links }: StatementNamesProps) {
  const statements = numbers.flatMap((number) => index.statements[number] ?? []);
  const { few, more } = useFewRows(statements);
  return (
    <>
      <ul className={styles.list}>
        {few.map((statement) => (
          <li key={statement.id}>
            <StatementName statement={statement} index={index} links={links} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
