import { messages } from "#components/messages.ts";
import { StatementCard, type StatementCardProps } from "#components/statement/statement-card.tsx";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import styles from "./view.module.css";

export type StatementListProps = Omit<StatementCardProps, "detail" | "codesOpen"> & {
  statements: readonly StatementDetail[];
};

function Cards({ statements, ...rest }: StatementListProps) {
  return (
    <ol className={styles.cards}>
      {statements.map((detail) => (
        <li key={detail.number}>
          <StatementCard detail={detail} {...rest} />
        </li>
      ))}
    </ol>
  );
}

/** Statements in order; what the filters hide is listed apart, never dropped in silence. */
export function StatementList({ statements, ...rest }: StatementListProps) {
  const inside = statements.filter((detail) => detail.passes);
  const outside = statements.filter((detail) => !detail.passes);
  if (statements.length === 0) return <p className={styles.soft}>{messages.panel.noStatements}</p>;
  const summary =
    inside.length === 0
      ? messages.panel.outsideOnly(outside.length)
      : messages.panel.outside(outside.length);
  return (
    <>
      {inside.length === 0 ? null : <Cards statements={inside} {...rest} />}
      {outside.length === 0 ? null : (
        <details>
          <summary className={styles.soft}>{summary}</summary>
          <Cards statements={outside} {...rest} />
        </details>
      )}
    </>
  );
}
