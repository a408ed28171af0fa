import { memo, type Ref } from "react";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { WHOLE_FILE } from "#core/debate/issue-path.ts";
import type { Problem } from "./check-content.ts";
import styles from "./problem-list.module.css";

export type ProblemRowsProps = {
  problems: readonly Problem[];
  from: number;
  to: number;
  ref?: Ref<HTMLOListElement> | undefined;
};

/** Some of a file's problems, numbered as in the whole list; drawn once, however many come after them. */
export const ProblemRows = memo(function ProblemRows({
  problems,
  from,
  to,
  ref,
}: ProblemRowsProps) {
  return (
    <ol ref={ref} start={from + 1} tabIndex={-1} className={styles.list}>
      {problems.slice(from, to).map(({ at, path, message, code }) => (
        <li key={`${at.line}:${at.column} ${path} ${code} ${message}`}>
          <span className={styles.place}>
            {words.place(at)} {path === WHOLE_FILE ? words.wholeFile : <code>{path}</code>}
          </span>
          <span>{message}</span>
          <span className={styles.rule}>{words.rule(code)}</span>
        </li>
      ))}
    </ol>
  );
});
