import { messages } from "#components/messages.ts";
import { InLanguage } from "#components/ui/in-language.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import { CodingNotes } from "./coding-notes.tsx";
import { formatDate } from "./format-date.ts";
import type { Links } from "./links.ts";
import { OpenLink } from "./open-link.tsx";
import { SourceLine } from "./source-line.tsx";
import { StanceMark } from "./stance-mark.tsx";
import styles from "./statement-card.module.css";
import { statementName } from "./statement-name.ts";
import { Words } from "./words.tsx";

const words = messages.site.statement;

export type StatementCardProps = {
  detail: StatementDetail;
  links: Links;
  /** Named by the surroundings already, so left out here. The role is always shown. */
  without?: readonly ("actor" | "position" | "source" | "permalink")[];
  /** The numbers of the page's list of sources, when it has one. */
  sourceNumbers?: ReadonlyMap<string, number> | undefined;
  /** Shows both coders' codes and the reason without a click. */
  codesOpen?: boolean;
};

function Head({ detail }: { detail: StatementDetail }) {
  const { statement } = detail;
  return (
    <p className={styles.head}>
      <StanceMark stance={statement.stance} reported={statement.attribution === "reported"} told />
      <time dateTime={statement.date}>{formatDate(statement.date)}</time>
      <span className={styles.attribution}>{messages.attribution[statement.attribution]}</span>
      <span className={styles.soft}>{messages.confidence[statement.confidence]}</span>
    </p>
  );
}

function Who({ detail, links, without = [] }: StatementCardProps) {
  const { statement, actor, position } = detail;
  return (
    <>
      <p>
        {without.includes("actor") ? null : (
          <>
            <OpenLink links={links} to={{ kind: "actor", id: actor.id }} className={styles.actor}>
              {actor.name}
            </OpenLink>{" "}
          </>
        )}
        <span className={styles.soft} lang={textLanguage(statement, "role")}>
          {words.as(statement.role)}
        </span>
      </p>
      {without.includes("position") ? null : (
        <p>
          <OpenLink
            links={links}
            to={{ kind: "position", id: position.id }}
            className={styles.position}
            lang={textLanguage(position, "proposition")}
          >
            {position.proposition}
          </OpenLink>
        </p>
      )}
    </>
  );
}

function Origin({ detail, links, without = [], sourceNumbers }: StatementCardProps) {
  const { statement, source } = detail;
  return (
    <dl className={styles.origin}>
      <div>
        <dt>{words.venue}</dt>
        <dd lang={textLanguage(statement, "venue")}>{statement.venue}</dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          <SourceLine
            source={source}
            locator={statement.locator}
            links={without.includes("source") ? undefined : links}
            number={sourceNumbers?.get(source.id)}
          />
        </dd>
      </div>
    </dl>
  );
}

function Foot({ name, ...props }: StatementCardProps & { name: string }) {
  const { detail, links, without = [], codesOpen = false } = props;
  return (
    <div className={styles.foot}>
      <CodingNotes detail={detail} open={codesOpen} />
      {without.includes("permalink") ? null : (
        <OpenLink
          links={links}
          to={{ kind: "statement", id: detail.statement.id }}
          className={styles.permalink}
          label={`${words.permalink}: ${name}`}
        >
          {words.permalink}
        </OpenLink>
      )}
    </div>
  );
}

/** One statement with all its evidence. What others report looks and reads different from what was said. */
export function StatementCard(props: StatementCardProps) {
  const { statement } = props.detail;
  const name = statementName(props.detail);
  return (
    <article
      className={styles.card}
      data-attribution={statement.attribution}
      data-stance={statement.stance}
      aria-label={name}
    >
      <Head detail={props.detail} />
      <div className={styles.who}>
        <Who {...props} />
      </div>
      <Words statement={statement} />
      <Origin {...props} />
      {statement.caution === undefined ? null : (
        <p className={styles.caution}>
          <strong>{words.caution}:</strong>{" "}
          <InLanguage lang={textLanguage(statement, "caution")}>{statement.caution}</InLanguage>
        </p>
      )}
      <Foot {...props} name={name} />
    </article>
  );
}
