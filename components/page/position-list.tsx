import { messages } from "#components/messages.ts";
import { StanceGroups } from "#components/panel/who-stands.tsx";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import type { ThemePositions } from "#core/explore/details/positions-by-theme.ts";
import styles from "./position-list.module.css";

type PositionPartProps = { detail: PositionDetail; links: Links };

function PositionPart({ detail, links }: PositionPartProps) {
  const { position, statements } = detail;
  return (
    <section className={styles.position} aria-labelledby={`position-${position.id}`}>
      <div>
        <h3 id={`position-${position.id}`} className={styles.label}>
          <OpenLink
            links={links}
            to={{ kind: "position", id: position.id }}
            lang={textLanguage(position, "label")}
          >
            {position.label}
          </OpenLink>
        </h3>
        <p lang={textLanguage(position, "proposition")}>{position.proposition}</p>
        <p className={styles.count}>{messages.panel.statements(statements.length)}</p>
      </div>
      <StanceGroups detail={detail} links={links} />
    </section>
  );
}

/** Every position under its theme, and who stands where on it: what the map shows, to be read. */
export function PositionList({
  themes,
  links,
}: {
  themes: readonly ThemePositions[];
  links: Links;
}) {
  return themes.map(({ id, label, positions }) => (
    <section key={id} className={styles.theme} aria-labelledby={`theme-${id}`}>
      <h2 id={`theme-${id}`}>{label}</h2>
      {positions.map((detail) => (
        <PositionPart key={detail.position.id} detail={detail} links={links} />
      ))}
    </section>
  ));
}
