import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Summary } from "#core/explore/summary.ts";
import { SummaryClusters } from "./summary-clusters.tsx";
import { SummaryGaps } from "./summary-gaps.tsx";
import styles from "./summary-in-words.module.css";
import { ActorNames, PositionNames, TieName } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

const words = messages.summary;

const NAMED = 3;

/** What is shown, in a few sentences: contested positions, clusters, who stands between, changes, gaps. */
export function SummaryInWords({ summary, links }: SummaryProps) {
  return (
    <dl className={styles.rows}>
      <Shown summary={summary} />
      <Contested summary={summary} links={links} />
      <SummaryClusters summary={summary} links={links} />
      <Between summary={summary} links={links} />
      <Changes summary={summary} links={links} />
      <SummaryGaps summary={summary} links={links} />
    </dl>
  );
}

function Shown({ summary: { shown, total, dates } }: { summary: Summary }) {
  return (
    <SummaryRow term={words.terms.shown} method="in-words">
      <p>
        {words.shown(shown)}
        {dates &&
          ` ${words.dates({ first: formatDate(dates.first), last: formatDate(dates.last) })}`}
        {shown.statements < total.statements && ` ${words.partial}`}
      </p>
    </SummaryRow>
  );
}

function Contested({ summary, links }: SummaryProps) {
  const [first, ...equals] = summary.mostContested;
  return (
    <SummaryRow term={words.terms.contested} method="contestedness">
      <p>
        {first === undefined ? (
          words.contestedNone
        ) : (
          <Template
            text={words.contested(first)}
            parts={{
              position: <PositionNames positions={[first.position]} links={links} most={1} />,
            }}
          />
        )}
        {equals.length > 0 && (
          <>
            {" "}
            <Template
              text={words.contestedEqual}
              parts={{
                positions: (
                  <PositionNames
                    positions={equals.map(({ position }) => position)}
                    links={links}
                    most={NAMED}
                  />
                ),
              }}
            />
          </>
        )}
      </p>
    </SummaryRow>
  );
}

function Between({ summary, links }: SummaryProps) {
  const { bridges, untied, clusters } = summary;
  if (clusters.length === 0) return null;
  const items = bridges.map(({ actor, clusters: reached }) => ({
    key: actor.id,
    node: (
      <Template
        text={words.bridge}
        parts={{
          actor: <ActorNames actors={[actor]} links={links} most={1} />,
          clusters: (
            <WordList
              items={reached.map((place) => ({ key: `${place}`, node: words.clusterNamed(place) }))}
              most={NAMED}
            />
          ),
        }}
      />
    ),
  }));
  return (
    <SummaryRow term={words.terms.between} method="camps">
      <p>
        {bridges.length === 0 ? (
          words.bridgesNone
        ) : (
          <Template
            text={words.bridges(bridges.length)}
            parts={{ bridges: <WordList items={items} most={NAMED} /> }}
          />
        )}
        {untied.length > 0 && (
          <>
            {" "}
            <Template
              text={words.untied(untied.length)}
              parts={{ actors: <ActorNames actors={untied} links={links} most={NAMED} /> }}
            />
          </>
        )}
      </p>
    </SummaryRow>
  );
}

function Changes({ summary: { changes }, links }: SummaryProps) {
  const items = changes.map(({ actor, position }) => ({
    key: `${actor.id}.${position.id}`,
    node: <TieName actor={actor} position={position} links={links} />,
  }));
  return (
    <SummaryRow term={words.terms.changes} method="changes">
      <p>
        {changes.length === 0 ? (
          words.changesNone
        ) : (
          <Template
            text={words.changes(changes.length)}
            parts={{ changes: <WordList items={items} most={NAMED} /> }}
          />
        )}
      </p>
    </SummaryRow>
  );
}
