import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { StanceChange, StatementDetail } from "#core/explore/details/panel-model.ts";
import styles from "./stance-changes.module.css";

function Side({ detail, links }: { detail: StatementDetail; links: Links }) {
  const { statement } = detail;
  const reported = statement.attribution === "reported";
  return (
    <div className={styles.side}>
      <p className={styles.head}>
        <StanceMark stance={statement.stance} reported={reported} told />
        <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
          <time dateTime={statement.date}>{formatDate(statement.date)}</time>
        </OpenLink>
        {reported ? <span>{messages.attribution.reported}</span> : null}
      </p>
      {statement.quote !== undefined && <p lang={statement.language}>“{statement.quote}”</p>}
      {statement.quote === undefined || statement.translation === undefined ? null : (
        <p className={styles.paraphrase} lang={statement.translation.language}>
          {messages.site.statement.translation(statement.translation.by)}: “
          {statement.translation.text}”
        </p>
      )}
      {/* A quote alone seldom tells the stance. */}
      <p className={styles.paraphrase} lang={textLanguage(statement, "paraphrase")}>
        {messages.site.statement.paraphrase}: {statement.paraphrase}
      </p>
    </div>
  );
}

type Turn = { after: StatementDetail; before: readonly StatementDetail[] };

/** Changes that end in the same statement are one turn with several statements before it. */
function turnsOf(changes: readonly StanceChange[]): Turn[] {
  const turns = new Map<number, { after: StatementDetail; before: StatementDetail[] }>();
  for (const { before, after } of changes) {
    const turn = turns.get(after.number);
    if (turn) turn.before.push(before);
    else turns.set(after.number, { after, before: [before] });
  }
  return [...turns.values()];
}

/** Each change of stance: both sides with their words and dates, the earlier first. */
export function StanceChanges(props: { changes: readonly StanceChange[]; links: Links }) {
  if (props.changes.length === 0) return null;
  return (
    <div className={styles.changes}>
      <p className={styles.label}>{messages.panel.changed}</p>
      {turnsOf(props.changes).map(({ before, after }) => (
        <div key={after.number} className={styles.turn}>
          <div className={styles.before}>
            {before.map((detail) => (
              <Side key={detail.number} detail={detail} links={props.links} />
            ))}
          </div>
          <p className={styles.then}>{messages.panel.changeTo}</p>
          <Side detail={after} links={props.links} />
        </div>
      ))}
    </div>
  );
}
