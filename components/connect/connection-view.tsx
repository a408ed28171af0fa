import { Template } from "#components/explorer/template.tsx";
import { compareMessages as words } from "#components/messages/compare.ts";
import { Section } from "#components/panel/section.tsx";
import view from "#components/panel/view.module.css";
import type { ViewProps } from "#components/panel/view-props.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { Connection, ConnectionStep } from "#core/explore/connect/connection.ts";
import { ActorLink } from "./connection-sentence.tsx";
import { ConnectionStepList } from "./connection-step-list.tsx";
import styles from "./connection-view.module.css";
import { NoConnection } from "./no-connection.tsx";

type ConnectionProps = Omit<ViewProps<Connection>, "sourceNumbers">;

/** How many steps, and over what. */
function Lead({ detail, links }: ConnectionProps) {
  const { actors, steps = 0, paths } = detail;
  const [direct] = paths[0] ?? [];
  const counts = { positions: direct?.shared.length ?? 0, ties: direct?.relations.length ?? 0 };
  const [one, other] = actors.map((actor) => (
    <ActorLink key={actor.id} actor={actor} links={links} />
  ));
  const text = steps === 1 ? words.direct(counts) : words.steps(steps);
  return (
    <p>
      <Template text={text} parts={{ one, other }} />
    </p>
  );
}

/** The actors between the two ends. */
function between(path: readonly ConnectionStep[]): readonly string[] {
  return path.slice(1).map(({ actors: [from] }) => from.name);
}

function Paths({ detail, links, level }: ConnectionProps) {
  const { paths, total } = detail;
  const [first = [], ...others] = paths;
  const nameOf = (path: readonly ConnectionStep[], at: number) =>
    words.path({ at, of: total, over: between(path) });
  if (first.length === 1) return <ConnectionStepList steps={first} links={links} />;
  return (
    <>
      <Section level={level} title={nameOf(first, 1)}>
        <p className={view.soft}>{detail.drawn ? words.drawn : words.drawnPartly}</p>
        <ConnectionStepList steps={first} links={links} />
      </Section>
      {others.map((path, at) => (
        <details key={between(path).join()} className={styles.path}>
          <summary>{nameOf(path, at + 2)}</summary>
          <ConnectionStepList steps={path} links={links} />
        </details>
      ))}
      {total > paths.length ? (
        <p className={view.soft}>{words.morePaths(total - paths.length)}</p>
      ) : null}
    </>
  );
}

/** How two actors are connected: the shortest paths, told in sentences with their statements and sources. */
export function ConnectionView(props: ConnectionProps) {
  const { detail, links, level } = props;
  const actors = detail.actors.map(({ id }) => id);
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        {detail.why === undefined ? (
          <Lead {...props} />
        ) : (
          <NoConnection {...props} why={detail.why} />
        )}
        {detail.hidden.length === 0 ? null : (
          <p>{words.hidden(detail.hidden.map(({ name }) => name))}</p>
        )}
        <p>
          <OpenLink links={links} to={{ kind: "compare", actors }}>
            {words.compareThem}
          </OpenLink>
        </p>
      </div>
      {detail.why === undefined ? <Paths {...props} /> : null}
      <p className={`${view.small} ${view.soft}`}>{words.rule}</p>
    </div>
  );
}
