import { Template } from "#components/explorer/template.tsx";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { sourceTitle } from "#components/statement/source-title.ts";
import type { Source } from "#core/debate/schema.ts";
import type { CoveredPair, ThinEvidence } from "#core/explore/coverage/thin-evidence.ts";
import styles from "./coverage.module.css";
import { CoverageSection } from "./coverage-section.tsx";
import { useFewRows } from "./few-rows.tsx";
import type { ShowStatements } from "./show-statements.ts";
import { StatementsLink } from "./statements-link.tsx";

export type ThinPartProps = { thin: ThinEvidence; links: Links; show: ShowStatements };

/** Positions and pairs of actor and position that rest on one source. */
export function SingleSourcePart({ thin, links, show }: ThinPartProps) {
  const { filled, singleSource, once, positions } = thin;
  const { few, more } = useFewRows(singleSource);
  return (
    <CoverageSection title={words.thin} method="thin-evidence">
      <p className={styles.words}>
        {singleSource.length === 0
          ? words.thinPairsNone
          : words.thinText({ single: singleSource.length, filled, once })}{" "}
        {positions.length === 0 && words.thinPositionsNone}
      </p>
      <div className={positions.length === 0 ? styles.column : styles.parts}>
        {positions.length > 0 && (
          <div className={styles.part}>
            <h4 className={styles.title}>{words.thinPositionsTitle}</h4>
            <ul className={styles.list}>
              {positions.map(({ position, source, statements, filters }) => (
                <li key={position.id}>
                  <OpenLink links={links} to={{ kind: "position", id: position.id }}>
                    {position.label}
                  </OpenLink>{" "}
                  <span className={styles.soft}>
                    <StatementsLink show={show} filters={filters}>
                      {words.statements(statements.length)}
                    </StatementsLink>{" "}
                    <FromSource source={source} links={links} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {singleSource.length > 0 && (
          <div className={styles.part}>
            <h4 className={styles.title}>{words.thinPairs}</h4>
            <ul className={styles.list}>
              {few.map(({ source, ...pair }) => (
                <li key={`${pair.actor.id}.${pair.position.id}`}>
                  <PairName pair={pair} links={links} />{" "}
                  <span className={styles.soft}>
                    {words.statements(pair.statements.length)}{" "}
                    <FromSource source={source} links={links} />
                  </span>
                </li>
              ))}
            </ul>
            {more}
          </div>
        )}
      </div>
    </CoverageSection>
  );
}

/** Pairs that are known only from what others report. */
export function ReportedPart({ thin, links }: Omit<ThinPartProps, "show">) {
  const { reported, filled } = thin;
  const { few, more } = useFewRows(reported);
  return (
    <CoverageSection title={words.reported} method="thin-evidence">
      <p className={styles.words}>
        {reported.length === 0
          ? words.reportedNone
          : words.reportedText({ n: reported.length, of: filled })}
      </p>
      <ul className={styles.list}>
        {few.map((pair) => (
          <li key={`${pair.actor.id}.${pair.position.id}`}>
            <PairName pair={pair} links={links} />{" "}
            <span className={styles.soft}>{words.statements(pair.statements.length)}</span>
          </li>
        ))}
      </ul>
      {more}
    </CoverageSection>
  );
}

function PairName({ pair: { actor, position }, links }: { pair: CoveredPair; links: Links }) {
  return (
    <OpenLink links={links} to={{ kind: "tie", actor: actor.id, position: position.id }}>
      <Template
        text={words.pair}
        parts={{ actor: actor.name, position: messages.filters.quoted(position.label) }}
      />
    </OpenLink>
  );
}

function FromSource({ source, links }: { source: Source; links: Links }) {
  const name = (
    <OpenLink
      links={links}
      to={{ kind: "source", id: source.id }}
      lang={source.titleExact ? source.language : undefined}
    >
      {sourceTitle(source)}
    </OpenLink>
  );
  return <Template text={words.from} parts={{ publisher: source.publisher, source: name }} />;
}
