import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { Words } from "#components/statement/words.tsx";
import type { Statement } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import styles from "./quoted-statement.module.css";

export type QuotedStatementProps = {
  detail: StatementDetail;
  links: Links;
  /** The number of its source in the list of sources; without one, the source is named in full. */
  sourceNumber?: number | undefined;
  /** Where the numbered source stands. Default: `source-<n>`. */
  sourceAnchor?: string | undefined;
  /** What the surroundings say already. */
  without?: readonly ("actor" | "position")[];
  /** Where there are words of the actor's own, these alone: our summary of them is left out. */
  short?: boolean;
};

/** The actor's own words, and their translation where there is one. */
function OwnWords({ statement: { quote, language, translation } }: { statement: Statement }) {
  return (
    <>
      <blockquote lang={language}>“{quote}”</blockquote>
      {translation === undefined ? null : (
        <p className={styles.soft}>
          {messages.site.statement.translation(translation.by)}:{" "}
          <span lang={translation.language}>“{translation.text}”</span>
        </p>
      )}
    </>
  );
}

/** A statement in short: who, the stance on what, when, the words, and where they were found. */
export function QuotedStatement(props: QuotedStatementProps) {
  const { detail, links, sourceNumber, without = [] } = props;
  const { statement, actor, position, source } = detail;
  const reported = statement.attribution === "reported";
  return (
    <div className={styles.statement} data-stance={statement.stance} data-reported={reported}>
      <p className={styles.head}>
        <StanceMark stance={statement.stance} reported={reported} told />
        {!without.includes("actor") && (
          <OpenLink links={links} to={{ kind: "actor", id: actor.id }} className={styles.name}>
            {actor.name}
          </OpenLink>
        )}
        <span className={styles.soft}>{messages.site.statement.as(statement.role)}</span>
      </p>
      {!without.includes("position") && (
        <p className={styles.position} lang={textLanguage(position, "proposition")}>
          {position.proposition}
        </p>
      )}
      {props.short === true && statement.quote !== undefined ? (
        <OwnWords statement={statement} />
      ) : (
        <Words statement={statement} />
      )}
      <p className={styles.foot}>
        <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
          <time dateTime={statement.date}>{formatDate(statement.date)}</time>
        </OpenLink>
        {` · ${messages.attribution[statement.attribution]} · `}
        {sourceNumber === undefined ? (
          <SourceLine source={source} locator={statement.locator} links={links} dated={false} />
        ) : (
          <>
            {statement.venue}
            {statement.locator === undefined ? null : `, ${statement.locator}`}{" "}
            <a href={`#${props.sourceAnchor ?? `source-${sourceNumber}`}`}>[{sourceNumber}]</a>
          </>
        )}
      </p>
      {statement.caution === undefined ? null : (
        <p className={styles.caution}>
          {messages.site.statement.caution}: {statement.caution}
        </p>
      )}
    </div>
  );
}
