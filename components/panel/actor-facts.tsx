import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import { formatSpan } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { ActorDetail, RelationDetail } from "#core/explore/details/panel-model.ts";
import type { HeadingLevel } from "./section.tsx";
import view from "./view.module.css";

const words = messages.panel;

type Part = { detail: ActorDetail; links: Links };

function Affiliations({ detail, links }: Part) {
  if (detail.affiliations.length === 0) return null;
  return (
    <div>
      <dt>{words.affiliations}</dt>
      <dd>
        <ul className={view.list}>
          {detail.affiliations.map((entry) => (
            <li key={`${entry.organization} ${entry.role ?? ""} ${entry.start ?? ""}`}>
              {entry.role === undefined ? null : `${entry.role}, `}
              <OpenLink links={links} to={{ kind: "actor", id: entry.organization }}>
                {entry.organizationName}
              </OpenLink>{" "}
              <span className={view.soft}>{formatSpan(entry)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Members({ detail, links }: Part) {
  if (detail.members.length === 0) return null;
  return (
    <div>
      <dt>{words.members}</dt>
      <dd>
        <ul className={view.list}>
          {detail.members.map((member) => (
            <li key={member.id}>
              <OpenLink links={links} to={{ kind: "actor", id: member.id }}>
                {member.name}
              </OpenLink>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Kind, role (on a page of its own it stands under the title), country, other names, affiliations. */
export function ActorFacts({ detail, links, level }: Part & { level: HeadingLevel }) {
  const { actor } = detail;
  return (
    <dl className={view.facts}>
      <div>
        <dt>{words.kind}</dt>
        <dd>{messages.actorKind[actor.kind]}</dd>
      </div>
      {level === 2 ? null : (
        <div>
          <dt>{words.role}</dt>
          <dd lang={textLanguage(actor, "role")}>{actor.role}</dd>
        </div>
      )}
      {actor.country === undefined ? null : (
        <div>
          <dt>{words.country}</dt>
          <dd>{countryName(actor.country)}</dd>
        </div>
      )}
      {actor.aliases === undefined ? null : (
        <div>
          <dt>{words.aliases}</dt>
          <dd>{actor.aliases.join("; ")}</dd>
        </div>
      )}
      <Affiliations detail={detail} links={links} />
      <Members detail={detail} links={links} />
    </dl>
  );
}

function RelationLine({
  entry,
  links,
  name,
}: {
  entry: RelationDetail;
  links: Links;
  name: string;
}) {
  const { relation, other, direction, source } = entry;
  const link = (
    <OpenLink links={links} to={{ kind: "actor", id: other.id }}>
      {other.name}
    </OpenLink>
  );
  return (
    <li>
      <p>
        {direction === "out" ? (
          <>
            {name} {relation.kind} {link}
          </>
        ) : (
          <>
            {link} {relation.kind} {name}
          </>
        )}{" "}
        <span className={view.soft}>{formatSpan(relation)}</span>
      </p>
      <p className={view.small}>{relation.description}</p>
      {source === undefined ? null : (
        <p className={`${view.small} ${view.soft}`}>
          {messages.site.statement.source}:{" "}
          <SourceLine source={source} locator={relation.locator} links={links} />
        </p>
      )}
    </li>
  );
}

export type RelationListProps = {
  relations: readonly RelationDetail[];
  /** The actor that the ties are read from. */
  name: string;
  links: Links;
};

/** Sourced ties to other actors that are not statements. */
export function RelationList({ relations, name, links }: RelationListProps) {
  return (
    <ul className={view.rows}>
      {relations.map((entry) => (
        <RelationLine
          key={`${entry.relation.id} ${entry.direction}`}
          entry={entry}
          links={links}
          name={name}
        />
      ))}
    </ul>
  );
}
