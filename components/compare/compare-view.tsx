import { Template } from "#components/explorer/template.tsx";
import { compareMessages as words } from "#components/messages/compare.ts";
import { messages } from "#components/messages.ts";
import { RelationList } from "#components/panel/actor-facts.tsx";
import { Section } from "#components/panel/section.tsx";
import view from "#components/panel/view.module.css";
import type { ViewProps } from "#components/panel/view-props.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { COMPARED_MOST } from "#core/debate/view-query.ts";
import type { Comparison, PairAgreement } from "#core/explore/compare/comparison.ts";
import { CompareTable } from "./compare-table.tsx";
import styles from "./compare-view.module.css";

/** Over fewer shared positions agreement is not given as a number (methods §1). */
const LEAST_SHARED = 2;

export type CompareViewProps = Omit<ViewProps<Comparison>, "sourceNumbers"> & {
  /** Asks for one more actor. */
  onAdd?: (() => void) | undefined;
  /** Filters hide statements that the comparison counts. */
  filtered?: boolean;
};

type ActorsProps = Pick<CompareViewProps, "detail" | "links" | "onAdd">;

/** Who is compared; each can be opened or taken out, and one more asked for. */
function Actors({ detail: { actors }, links, onAdd }: ActorsProps) {
  const ids = actors.map(({ id }) => id);
  return (
    <ul className={styles.actors} aria-label={words.whoIsCompared}>
      {actors.map(({ id, name }) => (
        <li key={id} className={styles.actor}>
          <span className={styles.name}>
            <OpenLink links={links} to={{ kind: "actor", id }}>
              {name}
            </OpenLink>
          </span>
          {actors.length === 2 ? null : (
            <OpenLink
              links={links}
              to={{ kind: "compare", actors: ids.filter((other) => other !== id) }}
              className={styles.out}
              label={words.without(name)}
            >
              ×
            </OpenLink>
          )}
        </li>
      ))}
      {onAdd === undefined || actors.length >= COMPARED_MOST ? null : (
        <li>
          <Button onClick={onAdd}>{words.add}</Button>
        </li>
      )}
    </ul>
  );
}

function agreementWords({ agreement, shared }: PairAgreement): string {
  if (agreement === undefined || shared < LEAST_SHARED) return words.agreementFew(shared);
  return words.agreement({ percent: Math.round(agreement * 100), shared });
}

function AgreementRow({ pair, links }: { pair: PairAgreement; links: Links }) {
  const [one, other] = pair.actors;
  return (
    <li>
      <p>
        <Template text={agreementWords(pair)} parts={{ one: one.name, other: other.name }} />
      </p>
      <p className={styles.connect}>
        <OpenLink
          links={links}
          to={{ kind: "connect", one: one.id, other: other.id }}
          label={words.connectTitle({ one: one.name, other: other.name })}
        >
          {words.connectQuestion}
        </OpenLink>
      </p>
    </li>
  );
}

function Agreements({ detail, links }: Pick<CompareViewProps, "detail" | "links">) {
  return (
    <>
      <ul className={view.rows} aria-label={words.agreementTitle}>
        {detail.agreements.map((pair) => (
          <AgreementRow key={pair.actors.map(({ id }) => id).join()} pair={pair} links={links} />
        ))}
      </ul>
      <p className={view.small}>
        <a href={sitePath("/methods#agreement")}>{messages.panel.agreementWhat}</a>
      </p>
    </>
  );
}

/** Two to four actors side by side: agreement of each pair, every position, and the ties among them. */
export function CompareView({ detail, links, level, onAdd, filtered = false }: CompareViewProps) {
  // Of two actors one number says much; of four, six numbers follow what they are made from.
  const isPair = detail.actors.length === 2;
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <Actors detail={detail} links={links} onAdd={onAdd} />
        {isPair ? <Agreements detail={detail} links={links} /> : null}
        {filtered ? (
          <p className={`${view.small} ${view.soft}`}>{messages.panel.allStatements}</p>
        ) : null}
      </div>
      <CompareTable detail={detail} links={links} />
      {isPair ? null : (
        <Section level={level} title={words.agreementTitle}>
          <Agreements detail={detail} links={links} />
        </Section>
      )}
      {detail.relations.length === 0 ? null : (
        <Section level={level} title={words.relations}>
          {detail.actors.map((from) => (
            <RelationsFrom key={from.id} {...{ detail, links, from }} />
          ))}
        </Section>
      )}
    </div>
  );
}

type RelationsFromProps = Pick<CompareViewProps, "detail" | "links"> & {
  from: Comparison["actors"][number];
};

function RelationsFrom({ detail, links, from }: RelationsFromProps) {
  const relations = detail.relations.filter((one) => one.from.id === from.id);
  if (relations.length === 0) return null;
  return (
    <RelationList
      relations={relations.map(({ relation }) => relation)}
      name={from.name}
      links={links}
    />
  );
}
