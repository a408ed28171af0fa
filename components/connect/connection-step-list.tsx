import { compareMessages as words } from "#components/messages/compare.ts";
import { StatementList } from "#components/panel/statement-list.tsx";
import view from "#components/panel/view.module.css";
import { formatSpan } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { SourceLine } from "#components/statement/source-line.tsx";
import type { ConnectionStep, SharedPosition } from "#core/explore/connect/connection.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import { RelationSentence, SharedSentence } from "./connection-sentence.tsx";
import styles from "./connection-view.module.css";

type SharedProps = { shared: SharedPosition; step: ConnectionStep; links: Links };

function Shared({ shared, step, links }: SharedProps) {
  const { position, stances, statements } = shared;
  const reported = step.actors.flatMap(({ name }, at) => (stances[at]?.reported ? [name] : []));
  const count = words.statements(statements.length);
  return (
    <li>
      <p>
        <SharedSentence shared={shared} actors={step.actors} links={links} />{" "}
        {reported.length === 0 ? null : (
          <span className={view.soft}>{words.reported(reported)}</span>
        )}
      </p>
      <details className={view.small}>
        <summary className={view.soft} aria-label={`${count}: ${position.label}`}>
          {count}
        </summary>
        <div className={styles.statements}>
          <StatementList statements={statements} links={links} without={["position"]} />
        </div>
      </details>
    </li>
  );
}

function Relation({ entry, links }: { entry: RelationEnds; links: Links }) {
  const { relation, source } = entry;
  return (
    <li>
      <p>
        <RelationSentence entry={entry} links={links} />{" "}
        <span className={view.soft}>{formatSpan(relation)}</span>
      </p>
      <p className={view.small}>{relation.description}</p>
      {source === undefined ? null : (
        <p className={`${view.small} ${view.soft}`}>
          <SourceLine source={source} locator={relation.locator} links={links} />
        </p>
      )}
    </li>
  );
}

type StepListProps = { steps: readonly ConnectionStep[]; links: Links };

/** A path step by step: each link as a sentence, with the statements or the source behind it. */
export function ConnectionStepList({ steps, links }: StepListProps) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.actors[1].id}>
          {steps.length === 1 ? null : (
            <p className={styles.step}>
              {step.actors[0].name} – {step.actors[1].name}
            </p>
          )}
          <ul className={view.rows}>
            {step.shared.map((shared) => (
              <Shared key={shared.position.id} shared={shared} step={step} links={links} />
            ))}
            {step.relations.map((entry) => (
              <Relation key={entry.relation.id} entry={entry} links={links} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
