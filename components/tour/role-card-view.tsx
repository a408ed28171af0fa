import { tourMessages as words } from "#components/messages/tour.ts";
import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { SourceLine } from "#components/statement/source-line.tsx";
import type { Meta } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { RoleCard } from "#core/tour/role-card.ts";
import { QuotedStatement } from "./quoted-statement.tsx";
import styles from "./role-card-view.module.css";

export type RoleCardViewProps = { card: RoleCard; meta: Meta; links: Links };

/** A card to hand out: who one is, what this actor said on each position, numbered sources, and the debate it is from. */
export function RoleCardView({ card, meta, links }: RoleCardViewProps) {
  const { actor, positions, sources, numbers } = card;
  const anchor = (number: number) => `${actor.id}-source-${number}`;
  const facts: string[] = [messages.actorKind[actor.kind]];
  if (actor.country !== undefined) facts.push(countryName(actor.country));
  return (
    <article className={styles.card} aria-labelledby={`card-${actor.id}`}>
      <header className={styles.head}>
        <p className={styles.soft}>{words.youAre}</p>
        <h2 id={`card-${actor.id}`} lang={textLanguage(actor, "name")}>
          {actor.name}
        </h2>
        <p lang={textLanguage(actor, "role")}>{actor.role}</p>
        <p className={styles.soft}>{facts.join(" · ")}</p>
        {actor.description !== undefined && (
          <p lang={textLanguage(actor, "description")}>{actor.description}</p>
        )}
        <p className={styles.question} lang={textLanguage(meta, "question")}>
          {meta.question}
        </p>
      </header>
      {positions.map(({ position, statements }) => (
        <section key={position.id} className={styles.position}>
          <h3 lang={textLanguage(position, "proposition")}>{position.proposition}</h3>
          {statements.map((detail) => {
            const number = numbers.get(detail.source.id) ?? 0;
            return (
              <QuotedStatement
                key={detail.statement.id}
                detail={detail}
                links={links}
                sourceNumber={number}
                sourceAnchor={anchor(number)}
                without={["actor", "position"]}
                short
              />
            );
          })}
        </section>
      ))}
      <ol className={styles.sources} aria-label={words.sourcesOf(actor.name)}>
        {sources.map((source, before) => (
          <li key={source.id} id={anchor(before + 1)}>
            <SourceLine source={source} links={links} />
          </li>
        ))}
      </ol>
      <p className={styles.origin}>
        {[meta.title, formatDate(meta.updated), meta.licence.name].join(" · ")}
      </p>
    </article>
  );
}
