import { useEffect, useId, useRef } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import type { TieNames } from "#core/explore/research/tie-statements.ts";
import styles from "./behind-tie.module.css";

export type BehindTieProps = {
  index: DebateIndex;
  tie: TieNames;
  weight: string;
  /** Numbers of the statements. */
  statements: readonly number[];
  links: Links;
  onClose: () => void;
};

/** The statements that a tie rests on. It takes the focus when it comes. */
export function BehindTie({ index, tie, weight, statements, links, onClose }: BehindTieProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each tie
  useEffect(() => heading.current?.focus(), [tie]);
  return (
    <section aria-labelledby={id} className={styles.behind}>
      <div className={styles.head}>
        <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {words.behind({ ...tie, weight })}
        </h3>
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {statements.length === 0 && <p>{words.behindNone}</p>}
      <ul className={styles.list}>
        {statements.map((number) => {
          const parts = statementParts(index, number);
          if (parts === undefined) return null;
          const { statement, actor, position, source } = parts;
          return (
            <li key={statement.id} className={styles.line}>
              <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
                {formatDate(statement.date)}
              </OpenLink>
              <span>{actor.name}</span>
              <StanceMark
                stance={statement.stance}
                reported={statement.attribution === "reported"}
              />
              <span>{position.label}</span>
              <span className={styles.source}>{source.publisher}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
