import { useState } from "react";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { Button } from "#components/ui/button.tsx";
import { WHOLE_FILE } from "#core/debate/issue-path.ts";
import type { Problem } from "./check-content.ts";
import styles from "./problem-list.module.css";

const AT_FIRST = 50;

/** Every problem of a file with its line, the first fifty at first. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  // Another file starts with its first fifty again.
  const [all, setAll] = useState<readonly Problem[]>();
  const shown = all === problems ? problems : problems.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="own-file-problems">
      <h3 id="own-file-problems">{words.problems(problems.length)}</h3>
      <ol className={styles.list}>
        {shown.map(({ at, path, message, code }) => (
          <li key={`${at.line}:${at.column} ${path} ${code} ${message}`}>
            <span className={styles.place}>
              {words.place(at)} {path === WHOLE_FILE ? words.wholeFile : <code>{path}</code>}
            </span>
            <span>{message}</span>
            <span className={styles.rule}>{words.rule(code)}</span>
          </li>
        ))}
      </ol>
      {shown.length < problems.length && (
        <Button onClick={() => setAll(problems)}>{words.showAll(problems.length)}</Button>
      )}
    </section>
  );
}
