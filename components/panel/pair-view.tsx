import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { PairDetail, PairPosition, StanceOn } from "#core/explore/details/panel-model.ts";
import { RelationList } from "./actor-facts.tsx";
import styles from "./pair-view.module.css";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";

const words = messages.panel;

type Names = readonly [string, string];

function Side({ name, stance }: { name: string; stance: StanceOn | undefined }) {
  return (
    <span className={styles.side}>
      <span>{name}</span>
      <StanceMark stance={stance?.stance ?? "none"} reported={stance?.reported ?? false} />
    </span>
  );
}

function Row({ entry, names, links }: { entry: PairPosition; names: Names; links: Links }) {
  return (
    <li className={styles.row}>
      <p>
        <OpenLink links={links} to={{ kind: "position", id: entry.position.id }}>
          {entry.position.label}
        </OpenLink>
      </p>
      <p className={styles.sides}>
        <Side name={names[0]} stance={entry.first} />
        <Side name={names[1]} stance={entry.second} />
      </p>
      <details className={view.small}>
        <summary
          className={view.soft}
          aria-label={`${words.statements(entry.statements.length)}: ${entry.position.label}`}
        >
          {words.statements(entry.statements.length)}
        </summary>
        <div className={styles.statements}>
          <StatementList statements={entry.statements} links={links} without={["position"]} />
        </div>
      </details>
    </li>
  );
}

type PartProps = ViewProps<PairDetail> & { title: string; entries: readonly PairPosition[] };

function Part({ detail, links, level, title, entries }: PartProps) {
  if (entries.length === 0) return null;
  const names: Names = [detail.actors[0].name, detail.actors[1].name];
  return (
    <Section level={level} title={title}>
      <ul className={view.rows}>
        {entries.map((entry) => (
          <Row key={entry.position.id} entry={entry} names={names} links={links} />
        ))}
      </ul>
    </Section>
  );
}

/** Two actors side by side: their agreement, each position, and the statements of both. */
export function PairView(props: ViewProps<PairDetail>) {
  const { detail, links, level } = props;
  const [first, second] = detail.actors;
  const shared = detail.shared.length;
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <p>
          <OpenLink links={links} to={{ kind: "actor", id: first.id }}>
            {first.name}
          </OpenLink>{" "}
          <span className={view.soft}>{words.and}</span>{" "}
          <OpenLink links={links} to={{ kind: "actor", id: second.id }}>
            {second.name}
          </OpenLink>
        </p>
        <p>
          {detail.agreement === undefined
            ? words.nothingShared
            : words.agreement(Math.round(detail.agreement * 100), shared)}{" "}
          <a href={sitePath("/methods#agreement")} className={view.small}>
            {words.agreementWhat}
          </a>
        </p>
      </div>
      <Part {...props} title={words.pairOn} entries={detail.shared} />
      <Part {...props} title={words.pairOne(first.name)} entries={detail.onlyFirst} />
      <Part {...props} title={words.pairOne(second.name)} entries={detail.onlySecond} />
      {detail.relations.length === 0 ? null : (
        <Section level={level} title={words.relations}>
          <RelationList relations={detail.relations} name={first.name} links={links} />
        </Section>
      )}
    </div>
  );
}
