import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Summary } from "#core/explore/summary.ts";
import { EachCluster } from "./summary-each-cluster.tsx";
import { OtherGaps } from "./summary-gaps.tsx";
import styles from "./summary-in-words.module.css";
import { ActorNames, TieNames } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";

const words = messages.summary;

const ACTORS = 8;
const CHANGES = 20;

/** The rest of the summary, closed at first: what is shown, cluster by cluster, every change, other gaps. */
export function SummaryMore({ summary, links }: SummaryProps) {
  return (
    <details className={styles.more}>
      <summary>{words.moreInWords}</summary>
      <dl className={styles.rows}>
        <Shown summary={summary} />
        <EachCluster summary={summary} links={links} />
        <NoCluster summary={summary} links={links} />
        <EveryChange summary={summary} links={links} />
        <OtherGaps summary={summary} links={links} />
      </dl>
    </details>
  );
}

function Shown({ summary: { shown, dates } }: { summary: Summary }) {
  return (
    <SummaryRow term={words.terms.shown} method="in-words">
      <p>
        {words.shown(shown)}
        {dates &&
          ` ${words.dates({ first: formatDate(dates.first), last: formatDate(dates.last) })}`}
      </p>
    </SummaryRow>
  );
}

function NoCluster({ summary, links }: SummaryProps) {
  const { untied, isolated, minimumShared } = summary;
  if (untied.length + isolated.length === 0) return null;
  return (
    <SummaryRow term={words.terms.noCluster} method="camps">
      {untied.length > 0 && (
        <p>
          <Template
            text={words.untied(untied.length)}
            parts={{ actors: <ActorNames actors={untied} links={links} most={ACTORS} /> }}
          />
        </p>
      )}
      {isolated.length > 0 && (
        <p>{words.isolated({ isolated: isolated.length, minimum: minimumShared })}</p>
      )}
    </SummaryRow>
  );
}

function EveryChange({ summary: { changes }, links }: SummaryProps) {
  if (changes.length === 0) return null;
  return (
    <SummaryRow term={words.terms.everyChange} method="changes">
      <p>
        <Template
          text={words.everyChange}
          parts={{ changes: <TieNames ties={changes} links={links} most={CHANGES} /> }}
        />
      </p>
    </SummaryRow>
  );
}
