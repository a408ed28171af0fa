import { methodsMessages as words } from "#components/messages/methods.ts";
import { messages } from "#components/messages.ts";
import { StanceChanges } from "#components/panel/stance-changes.tsx";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { ComparedPosition, Comparison } from "#core/explore/compare/comparison.ts";
import type { PositionDetail, TieDetail } from "#core/explore/details/panel-model.ts";
import styles from "./method-examples.module.css";

type Example<Detail> = { detail: Detail | undefined; debate: string; links: Links };

const NUMBERS = { oppose: -1, mixed: 0, support: 1, neutral: 0 } as const;

function halfDistance({ cells: [one, other] }: ComparedPosition): number {
  if (one?.current === undefined || other?.current === undefined) return 0;
  return Math.abs(NUMBERS[one.current.stance] - NUMBERS[other.current.stance]) / 2;
}

type Distances = {
  shared: readonly ComparedPosition[];
  names: readonly string[];
  links: Links;
  distances: readonly number[];
};

/** Each shared position with both stances and how far they are apart. */
function DistanceTable({ shared, names, links, distances }: Distances) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.panel.sharedPosition}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{words.distance}</th>
        </tr>
      </thead>
      <tbody>
        {shared.map(({ position, cells }, row) => (
          <tr key={position.id}>
            <th scope="row">
              <OpenLink links={links} to={{ kind: "position", id: position.id }}>
                {position.label}
              </OpenLink>
            </th>
            {cells.map(({ current }, side) => (
              <td key={names[side]}>
                <StanceMark stance={current?.stance ?? "none"} words="glyph" />{" "}
                {current === undefined ? null : words.value(current.stance)}
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
export function AgreementExample({ detail, debate, links }: Example<Comparison>) {
  const agreement = detail?.agreements[0]?.agreement;
  if (detail === undefined || agreement === undefined) return null;
  const [a = "", b = ""] = detail.actors.map(({ name }) => name);
  const shared = [...detail.groups.agree, ...detail.groups.disagree];
  const distances = shared.map(halfDistance);
  return (
    <div className={styles.example}>
      <p>
        <strong>{words.example}.</strong> {words.agreementExample(a, b, debate)}
      </p>
      <DistanceTable shared={shared} names={[a, b]} links={links} distances={distances} />
      <p className={styles.result}>
        {words.agreementResult({
          distances: distances.map(String),
          shared: shared.length,
          result: `${Math.round(agreement * 100)} %`,
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
        {words.contestednessResult({ ...counts, result: formatMeasure(detail.contestedness) })}
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
