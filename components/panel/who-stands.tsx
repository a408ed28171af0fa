import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { Stance } from "#core/debate/schema.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import view from "./view.module.css";
import styles from "./who-stands.module.css";

const words = messages.panel;
const ORDER: readonly Stance[] = ["support", "oppose", "mixed", "neutral"];

type Part = { detail: PositionDetail; links: Links };

function Group({ detail, links, stance }: Part & { stance: Stance }) {
  const stands = detail.stands[stance];
  return (
    <li>
      <p className={styles.head}>
        <StanceMark stance={stance} />
        <span className={view.soft}>{stands.length}</span>
      </p>
      {stands.length === 0 ? (
        <p className={view.soft}>{words.nobody}</p>
      ) : (
        <ul className={view.list}>
          {stands.map(({ actor, current }) => (
            <li key={actor.id}>
              <OpenLink
                links={links}
                to={{ kind: "tie", actor: actor.id, position: detail.position.id }}
              >
                {actor.name}
              </OpenLink>
              {current.reported ? <span className={view.soft}> ({words.reported})</span> : null}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Those who are found on other positions; those found nowhere are only counted. */
function Silent({ detail, links }: Part) {
  const { silent, heard, unheard } = detail;
  if (silent.length === 0) return null;
  return (
    <details>
      <summary>
        <StanceMark stance="none" words="glyph" /> {words.silent(silent.length, heard)}
      </summary>
      <p className={styles.silent}>
        {silent.map((actor, place) => (
          <span key={actor.id}>
            {place === 0 ? "" : " · "}
            <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
              {actor.name}
            </OpenLink>
          </span>
        ))}
      </p>
      {unheard === 0 ? null : (
        <p className={`${view.soft} ${view.small}`}>{words.unheard(unheard)}</p>
      )}
    </details>
  );
}

/** Who supports, opposes, is mixed and only describes. */
export function StanceGroups({ detail, links }: Part) {
  return (
    <ul className={styles.groups}>
      {ORDER.map((stance) => (
        <Group key={stance} detail={detail} links={links} stance={stance} />
      ))}
    </ul>
  );
}

/** Who supports, opposes, is mixed, only describes, and of whom no statement on this was found. */
export function WhoStands({ detail, links }: Part) {
  return (
    <>
      <StanceGroups detail={detail} links={links} />
      <Silent detail={detail} links={links} />
    </>
  );
}
