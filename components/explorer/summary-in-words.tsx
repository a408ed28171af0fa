import { messages } from "#components/messages.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import { SpectrumLink } from "./spectrum-link.tsx";
import { SummaryClusters } from "./summary-clusters.tsx";
import { SummaryGaps } from "./summary-gaps.tsx";
import styles from "./summary-in-words.module.css";
import { SummaryMore } from "./summary-more.tsx";
import { ActorNames, PositionNames, TieNames } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

const words = messages.summary;

const NAMED = 2;

/** What is shown, in six sentences at most; all the rest can be opened below them. */
export function SummaryInWords({ summary, links }: SummaryProps) {
  const { shown, total } = summary;
  return (
    <div className={styles.frame}>
      {shown.statements < total.statements && <p className={styles.partial}>{words.partial}</p>}
      <dl className={styles.rows}>
        <Contested summary={summary} links={links} />
        <SummaryClusters summary={summary} links={links} />
        <Between summary={summary} links={links} />
        <Changes summary={summary} links={links} />
        <SummaryGaps summary={summary} />
      </dl>
      <SummaryMore summary={summary} links={links} />
    </div>
  );
}

function Contested({ summary, links }: SummaryProps) {
  const [first, ...equals] = summary.mostContested;
  const names = (most: number, positions: typeof equals) => (
    <PositionNames
      positions={positions.map(({ position }) => position)}
      links={links}
      most={most}
    />
  );
  return (
    <SummaryRow term={words.terms.contested} method="contestedness">
      <p>
        {first === undefined ? (
          words.contestedNone
        ) : (
          <Template
            text={equals.length === 0 ? words.contested : words.contestedEqual}
            parts={{
              position: names(1, [first]),
              positions: names(NAMED, equals),
              counts: (
                <SpectrumLink position={first.position.id} links={links}>
                  {words.contestedCounts(first)}
                </SpectrumLink>
              ),
            }}
          />
        )}
      </p>
    </SummaryRow>
  );
}

function Between({ summary, links }: SummaryProps) {
  const { bridges, clusters } = summary;
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
              items={reached.map((name) => ({
                key: `${name}`,
                node: words.clusterNamed(campLetter(name)),
              }))}
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
      </p>
    </SummaryRow>
  );
}

function Changes({ summary: { changes }, links }: SummaryProps) {
  return (
    <SummaryRow term={words.terms.changes} method="changes">
      <p>
        {changes.length === 0 ? (
          words.changesNone
        ) : (
          <Template
            text={words.changes(changes.length)}
            parts={{ changes: <TieNames ties={changes} links={links} most={NAMED} /> }}
          />
        )}
      </p>
    </SummaryRow>
  );
}
