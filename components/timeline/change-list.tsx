import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import { StanceChanges } from "#components/panel/stance-changes.tsx";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import type { StanceChange } from "#core/explore/details/panel-model.ts";
import styles from "./change-list.module.css";
import { FewFirst } from "./few-first.tsx";

export type ChangeListProps = { changes: readonly StanceChange[]; links: Links };

const words = timelineMessages;

/** Every change of stance among the statements shown; each opens with the words of before and after. */
export function ChangeList({ changes, links }: ChangeListProps) {
  return (
    <section className={styles.part}>
      <h3>{words.changes(changes.length)}</h3>
      <p className={styles.what}>{changes.length === 0 ? words.changesNone : words.changesWhat}</p>
      <FewFirst
        things={changes}
        keyOf={({ before, after }) => `${before.number} ${after.number}`}
        draw={(change) => <Change change={change} links={links} />}
        className={styles.plain}
      />
    </section>
  );
}

function Change({ change, links }: { change: StanceChange; links: Links }) {
  const { before, after } = change;
  const steps = [before, after].map(
    ({ statement }) => `${messages.stance[statement.stance]} (${formatDate(statement.date)})`,
  );
  const [from = "", to = ""] = steps;
  return (
    <details className={styles.change}>
      <summary>
        <strong>
          {words.changeOf({ actor: after.actor.name, position: after.position.label })}
        </strong>
        : {words.changeSteps({ from, to })}
      </summary>
      <StanceChanges changes={[change]} links={links} />
    </details>
  );
}
