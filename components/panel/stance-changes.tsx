import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { StanceChange, StatementDetail } from "#core/explore/panel-model.ts";
import styles from "./stance-changes.module.css";

function Side({ detail, links }: { detail: StatementDetail; links: Links }) {
  const { statement } = detail;
  const reported = statement.attribution === "reported";
  return (
    <li>
      <p className={styles.head}>
        <StanceMark stance={statement.stance} reported={reported} />
        <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
          <time dateTime={statement.date}>{formatDate(statement.date)}</time>
        </OpenLink>
        {reported ? <span>{messages.attribution.reported}</span> : null}
      </p>
      {statement.quote === undefined ? (
        <p className={styles.paraphrase}>{statement.paraphrase}</p>
      ) : (
        <p lang={statement.language}>“{statement.quote}”</p>
      )}
    </li>
  );
}

/** Each change of stance: both statements with their words and dates, the earlier first. */
export function StanceChanges(props: { changes: readonly StanceChange[]; links: Links }) {
  if (props.changes.length === 0) return null;
  return (
    <div className={styles.changes}>
      <p className={styles.label}>{messages.panel.changed}</p>
      {props.changes.map(({ before, after }) => (
        <ol key={`${before.number}-${after.number}`}>
          <Side detail={before} links={props.links} />
          <Side detail={after} links={props.links} />
        </ol>
      ))}
    </div>
  );
}
