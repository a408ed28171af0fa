import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { ActorDetail, ActorPosition } from "#core/explore/details/panel-model.ts";
import styles from "./actor-positions.module.css";
import { StanceChanges } from "./stance-changes.tsx";
import view from "./view.module.css";

const words = messages.panel;

/** Said only where some statements take another stance; where a day holds several stances, none is “this” one. */
function HowSteady({ consistency }: Pick<ActorPosition, "consistency">) {
  if (consistency === undefined) return null;
  const { share, n } = consistency;
  const same = Math.round(share * n);
  if (same === 0 || same === n) return null;
  return <p className={`${view.small} ${view.soft}`}>{words.steady({ same, n })}</p>;
}

function Row({ entry, actor, links }: { entry: ActorPosition; actor: string; links: Links }) {
  const { position, current, consistency, changes, statements } = entry;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.stance}>
          <StanceMark stance={current.stance} reported={current.reported} told words="verb" />
          {current.reported ? <span className={view.soft}>{words.reported}</span> : null}
        </span>
        <span>
          <OpenLink
            links={links}
            to={{ kind: "position", id: position.id }}
            lang={textLanguage(position, "label")}
          >
            {position.label}
          </OpenLink>
        </span>
        <OpenLink
          links={links}
          to={{ kind: "tie", actor, position: position.id }}
          className={styles.count}
          label={`${words.statements(statements.length)}: ${position.label}`}
        >
          {words.statements(statements.length)}
        </OpenLink>
      </div>
      <HowSteady consistency={consistency} />
      <StanceChanges changes={changes} links={links} />
    </li>
  );
}

/** Where an actor stands now on each position, with every change of stance. */
export function ActorPositions({ detail, links }: { detail: ActorDetail; links: Links }) {
  const filtered = detail.statements.some(({ passes }) => !passes);
  return (
    <>
      {filtered ? <p className={`${view.small} ${view.soft}`}>{words.allStatements}</p> : null}
      <ul className={view.rows}>
        {detail.positions.map((entry) => (
          <Row key={entry.position.id} entry={entry} actor={detail.actor.id} links={links} />
        ))}
      </ul>
      <p className={`${view.small} ${view.links}`}>
        <a href={sitePath("/methods#current-stance")}>{words.currentWhat}</a>
      </p>
    </>
  );
}
