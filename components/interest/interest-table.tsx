import { interestMessages as words } from "#components/messages/interest.ts";
import { followHere } from "#components/ui/follow-here.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { GRADES, type JudgedActor } from "#core/explore/interest/interest-grid.ts";
import styles from "./interest-table.module.css";
import { rowId } from "./row-id.ts";

const POWERS = GRADES.toReversed();
type Grade = (typeof GRADES)[number];

const CORNERS: Readonly<Record<string, string>> = {
  "5.1": words.corners.powerOnly,
  "5.5": words.corners.both,
  "1.1": words.corners.neither,
  "1.5": words.corners.interestOnly,
};

/** Five grades of power by five of interest; every actor stands in the field of its grades. */
export function InterestTable({ judged }: { judged: readonly JudgedActor[] }) {
  return (
    <table className={styles.grid}>
      <caption>{words.axes}</caption>
      <thead>
        <tr>
          <td className={styles.origin} />
          {GRADES.map((grade) => (
            <th key={grade} scope="col">
              <VisuallyHidden>{words.interest} </VisuallyHidden>
              <AxisWords grade={grade} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {POWERS.map((power) => (
          <tr key={power}>
            <th scope="row">
              <VisuallyHidden>{words.power} </VisuallyHidden>
              <AxisWords grade={power} />
            </th>
            {GRADES.map((interest) => (
              <Field key={interest} power={power} interest={interest} judged={judged} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AxisWords({ grade }: { grade: Grade }) {
  return (
    <span className={styles.axis}>
      <b>{grade}</b> <span>{words.grades[grade]}</span>
    </span>
  );
}

type FieldProps = { power: Grade; interest: Grade; judged: readonly JudgedActor[] };

function Field({ power, interest, judged }: FieldProps) {
  const here = judged.filter(
    ({ judgement }) => judgement.power === power && judgement.interest === interest,
  );
  const corner = CORNERS[`${power}.${interest}`];
  const isMiddle = power === 3 || interest === 3;
  return (
    <td
      className={styles.field}
      data-middle={isMiddle || undefined}
      data-edge={power === 5 ? "top" : power === 1 ? "bottom" : undefined}
      data-side={interest === 5 ? "end" : "start"}
    >
      {corner && <span className={styles.corner}>{corner}</span>}
      {here.length > 0 && (
        <ul className={styles.marks}>
          {here.map((one) => (
            <li key={one.judgement.id}>
              <Mark judged={one} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Mark({ judged: { number, judgement, actor, contested } }: { judged: JudgedActor }) {
  const name = contested ? words.mark({ name: actor.name, by: judgement.by }) : actor.name;
  const id = rowId(judgement.id);
  return (
    <a
      href={`#${id}`}
      className={styles.mark}
      aria-label={words.markOpens({ number, name })}
      onClick={followHere(() => showRow(id))}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.name}>{name}</span>
    </a>
  );
}

/** The address stays as it is: it says what is shown, not where on the page the reader is. */
function showRow(id: string): void {
  const row = document.getElementById(id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "center" });
}
