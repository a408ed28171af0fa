import { coverageMessages as words } from "#components/messages/coverage.ts";
import type { Links } from "#components/statement/links.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { InLanguage } from "#components/ui/in-language.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Disagreement } from "#core/explore/coverage/coder-reliability.ts";
import styles from "./coverage.module.css";
import { StatementName } from "./statement-name.tsx";

export type CoderDisagreementProps = {
  disagreement: Disagreement;
  index: DebateIndex;
  links: Links;
};

/** One statement with the stance that each coder gave, the one that was adopted, and why. */
export function CoderDisagreement({ disagreement, index, links }: CoderDisagreementProps) {
  const { statement, codes, adoptedFrom } = disagreement;
  const names = adoptedFrom.map(({ name }) => name).join(", ");
  return (
    <>
      <p>
        <StatementName statement={statement} index={index} links={links} />
      </p>
      <dl className={styles.codes}>
        {codes.map(({ id, name, stance }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <StanceMark stance={stance} />
            </dd>
          </div>
        ))}
        <div className={styles.adopted}>
          <dt>{words.adopted}</dt>
          <dd>
            <StanceMark stance={statement.stance} />{" "}
            <span className={styles.soft}>
              {names === "" ? words.adoptedThird : words.adoptedFrom(names)}
            </span>
          </dd>
        </div>
      </dl>
      <p className={styles.words}>
        <span className={styles.soft}>{words.rationale}: </span>
        <InLanguage lang={textLanguage(statement, "rationale")}>{statement.rationale}</InLanguage>
      </p>
    </>
  );
}
