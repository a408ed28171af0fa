import { methodsMessages as words } from "#components/messages/methods.ts";
import { messages } from "#components/messages.ts";
import { StanceChanges } from "#components/panel/stance-changes.tsx";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { PairDetail, PositionDetail, TieDetail } from "#core/explore/details/panel-model.ts";
import styles from "./method-examples.module.css";

type Example<Detail> = { detail: Detail | undefined; debate: string; links: Links };

const NUMBERS = { oppose: -1, mixed: 0, support: 1, neutral: 0 } as const;

function halfDistances(detail: PairDetail): number[] {
  return detail.shared.map(({ first, second }) =>
    first === undefined || second === undefined
      ? 0
      : Math.abs(NUMBERS[first.stance] - NUMBERS[second.stance]) / 2,
  );
}

type Distances = { detail: PairDetail; links: Links; distances: readonly number[] };

/** Each shared position with both stances and how far they are apart. */
function DistanceTable({ detail, links, distances }: Distances) {
  const [a, b] = detail.actors;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.panel.sharedPosition}</th>
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
          <th scope="col">{words.distance}</th>
        </tr>
      </thead>
      <tbody>
        {detail.shared.map(({ position, first, second }, row) => (
          <tr key={position.id}>
            <th scope="row">
              <OpenLink links={links} to={{ kind: "position", id: position.id }}>
                {position.label}
              </OpenLink>
            </th>
            {[first, second].map((stance, side) => (
              <td key={detail.actors[side]?.id}>
                <StanceMark stance={stance?.stance ?? "none"} words="glyph" />{" "}
                {stance === undefined ? null : words.value(stance.stance)}
              </td>
            ))}
            <td>{distances[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The agreement of two actors, worked out step by step. */
export function AgreementExample({ detail, debate, links }: Example<PairDetail>) {
  if (detail?.agreement === undefined) return null;
  const [a, b] = detail.actors;
  const distances = halfDistances(detail);
  return (
    <div className={styles.example}>
      <p>
        <strong>{words.example}.</strong> {words.agreementExample(a.name, b.name, debate)}
      </p>
      <DistanceTable detail={detail} links={links} distances={distances} />
      <p className={styles.result}>
        {words.agreementResult({
          distances: distances.map(String),
          shared: detail.shared.length,
          result: `${Math.round(detail.agreement * 100)} %`,
        })}
      </p>
    </div>
  );
}

/** How contested one position is, worked out from its counts. */
export function ContestednessExample({ detail, debate, links }: Example<PositionDetail>) {
  if (detail?.contestedness === undefined) return null;
  const counts = {
    support: detail.stands.support.length,
    oppose: detail.stands.oppose.length,
    mixed: detail.stands.mixed.length,
  };
  const { position } = detail;
  return (
    <div className={styles.example}>
      <p>
        <strong>{words.example}.</strong> {words.contestednessExample(position.label, debate)}{" "}
        <OpenLink links={links} to={{ kind: "position", id: position.id }}>
          {messages.panel.counts(counts)}
        </OpenLink>
      </p>
      <p className={styles.result}>
        {words.contestednessResult({ ...counts, result: detail.contestedness.toFixed(2) })}
      </p>
    </div>
  );
}

/** One change of stance with both statements. */
export function ChangeExample({ detail, debate, links }: Example<TieDetail>) {
  if (detail === undefined) return null;
  const { actor, position, changes } = detail;
  return (
    <div className={styles.example}>
      <p>
        <strong>{words.example}.</strong> {words.changeExample(actor.name, position.label, debate)}
      </p>
      <StanceChanges changes={changes} links={links} />
    </div>
  );
}
