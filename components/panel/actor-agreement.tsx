import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { ActorDetail, Agreement } from "#core/explore/details/panel-model.ts";
import styles from "./actor-agreement.module.css";
import { type HeadingLevel, Section } from "./section.tsx";
import view from "./view.module.css";

const words = messages.panel;

type Pair = { entry: Agreement; actor: string; name: string; links: Links };

function SharedPositions({ entry, actor, name, links }: Pair) {
  return (
    <table className={styles.shared}>
      <thead>
        <tr>
          <th scope="col">{words.sharedPosition}</th>
          <th scope="col">{name}</th>
          <th scope="col">{entry.other.name}</th>
        </tr>
      </thead>
      <tbody>
        {entry.shared.map(({ position, own, others }) => (
          <tr key={position.id}>
            <th scope="row">{position.label}</th>
            <td>
              <OpenLink links={links} to={{ kind: "tie", actor, position: position.id }}>
                <StanceMark stance={own.stance} reported={own.reported} />
              </OpenLink>
            </td>
            <td>
              <OpenLink
                links={links}
                to={{ kind: "tie", actor: entry.other.id, position: position.id }}
              >
                <StanceMark stance={others.stance} reported={others.reported} />
              </OpenLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row(pair: Pair) {
  const { entry, actor, links } = pair;
  const percent = Math.round(entry.agreement * 100);
  return (
    <li>
      <p className={view.line}>
        <OpenLink links={links} to={{ kind: "actor", id: entry.other.id }}>
          {entry.other.name}
        </OpenLink>
        <span className={view.soft}>{words.agreement(percent, entry.shared.length)}</span>
      </p>
      <details className={styles.evidence}>
        <summary aria-label={words.showSharedWith(entry.other.name)}>{words.showShared}</summary>
        <SharedPositions {...pair} />
        <OpenLink links={links} to={{ kind: "compare", actors: [actor, entry.other.id] }}>
          {words.showPair}
        </OpenLink>
      </details>
    </li>
  );
}

type ActorAgreementProps = { detail: ActorDetail; links: Links; level: HeadingLevel };

const SHOWN_AT_FIRST = 5;

function Rows(props: ActorAgreementProps & { entries: readonly Agreement[] }) {
  const { detail, links, entries } = props;
  return (
    <ul className={view.rows}>
      {entries.map((entry) => (
        <Row
          key={entry.other.id}
          entry={entry}
          actor={detail.actor.id}
          name={detail.actor.name}
          links={links}
        />
      ))}
    </ul>
  );
}

function Ranked(props: ActorAgreementProps & { title: string; entries: readonly Agreement[] }) {
  const { level, title, entries } = props;
  if (entries.length === 0) return null;
  const rest = entries.slice(SHOWN_AT_FIRST);
  return (
    <Section level={level} title={title}>
      <Rows {...props} entries={entries.slice(0, SHOWN_AT_FIRST)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className={view.soft}>{words.moreActors(rest.length)}</summary>
          <Rows {...props} entries={rest} />
        </details>
      )}
    </Section>
  );
}

/** Whom an actor agrees and disagrees with most, each with the positions it was computed from. */
export function ActorAgreement(props: ActorAgreementProps) {
  const { detail } = props;
  const none = detail.agreesMost.length === 0 && detail.disagreesMost.length === 0;
  return (
    <>
      <Ranked {...props} title={words.agreesMost} entries={detail.agreesMost} />
      <Ranked {...props} title={words.disagreesMost} entries={detail.disagreesMost} />
      <p className={view.small}>
        {none ? `${words.agreementNone(detail.minimumShared)} ` : null}
        <a href={sitePath("/methods#agreement")}>{words.agreementWhat}</a>
      </p>
    </>
  );
}
