import { coverageMessages as words } from "#components/messages/coverage.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Alpha, CoderReliability } from "#core/explore/coverage/coder-reliability.ts";
import { CoderDisagreement } from "./coder-disagreement.tsx";
import styles from "./coverage.module.css";
import { CoverageSection } from "./coverage-section.tsx";
import { percent } from "./percent.ts";
import { StatementsDetails } from "./statements-details.tsx";

export type CodersPartProps = { coders: CoderReliability; index: DebateIndex; links: Links };

/** How far the coders agree, and every statement on which they do not. */
export function CodersPart({ coders, index, links }: CodersPartProps) {
  const { codedTwice, codedOnce, disagreements } = coders;
  if (codedTwice === 0) {
    return (
      <CoverageSection title={words.coders} method="coders">
        <p className={styles.words}>{words.codersOne}</p>
      </CoverageSection>
    );
  }
  return (
    <CoverageSection title={words.coders} method="coders">
      <p className={styles.words}>
        {words.codersText({ twice: codedTwice, once: codedOnce.length })}
      </p>
      {codedOnce.length > 0 && (
        <StatementsDetails
          label={words.open({ n: codedOnce.length, name: words.codedOnce })}
          numbers={codedOnce}
          index={index}
          links={links}
        />
      )}
      <AgreementTable coders={coders} />
      <p className={styles.soft}>{words.alphaText}</p>
      <h4 className={styles.title}>{words.disagreements}</h4>
      <p className={styles.words}>
        {disagreements.length === 0
          ? words.disagreementsNone
          : words.disagreementsText(disagreements.length)}
      </p>
      <ol className={styles.disagreements}>
        {disagreements.map((one) => (
          <li key={one.statement.id}>
            <CoderDisagreement disagreement={one} index={index} links={links} />
          </li>
        ))}
      </ol>
    </CoverageSection>
  );
}

function AgreementTable({ coders: { pairs, nominal, ordinal } }: { coders: CoderReliability }) {
  return (
    <table className={styles.measures}>
      <thead>
        <tr>
          <th scope="col">{words.columnMeasure}</th>
          <th scope="col">{words.columnValue}</th>
          <th scope="col">{words.columnFrom}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ coders: [one, other], both, same }) => (
          <tr key={`${one.id}.${other.id}`}>
            <th scope="row">{words.same(one.name, other.name)}</th>
            <td>{both === 0 ? words.undefinedValue : percent(same / both)}</td>
            <td>{both === 0 ? words.sameNone : words.sameFrom({ same, both })}</td>
          </tr>
        ))}
        <AlphaRow name={words.nominal} alpha={nominal} />
        <AlphaRow name={words.ordinal} alpha={ordinal} />
      </tbody>
    </table>
  );
}

function AlphaRow({ name, alpha }: { name: string; alpha: Alpha }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{alpha.defined ? formatMeasure(alpha.value) : words.undefinedValue}</td>
      <td>{alpha.defined ? words.alphaFrom(alpha) : words.why[alpha.why]}</td>
    </tr>
  );
}
