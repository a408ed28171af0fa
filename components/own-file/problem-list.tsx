import { useEffect, useRef, useState } from "react";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { saveFile } from "#components/take-away/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import type { Problem } from "./check-content.ts";
import styles from "./problem-list.module.css";
import { ProblemRows } from "./problem-rows.tsx";
import { problemsText } from "./problems-text.ts";

const AT_FIRST = 50;
const MORE = 100;

export type ProblemListProps = {
  /** What the file is called. */
  name: string;
  problems: readonly Problem[];
};

/** The problems of a file with their lines: the first fifty, more when asked for, and all of them as a file. */
export function ProblemList({ name, problems }: ProblemListProps) {
  // Another file starts with its first fifty again.
  const [asked, setAsked] = useState<{ of: readonly Problem[]; parts: number }>();
  const parts = asked?.of === problems ? asked.parts : 0;
  const newest = useRef<HTMLOListElement>(null);
  // The reader goes on where the button was.
  useEffect(() => {
    if (parts > 0) newest.current?.focus();
  }, [parts]);
  const ends = Array.from({ length: parts + 1 }, (_, part) => AT_FIRST + part * MORE);
  const left = problems.length - (ends.at(-1) ?? 0);
  return (
    <section aria-labelledby="own-file-problems">
      <h3 id="own-file-problems">{words.problems(problems.length)}</h3>
      {ends.map((to, part) => (
        <ProblemRows
          key={to}
          ref={part > 0 && part === parts ? newest : undefined}
          problems={problems}
          from={ends[part - 1] ?? 0}
          to={to}
        />
      ))}
      {problems.length > AT_FIRST && (
        <p className={styles.actions}>
          {left > 0 && (
            <Button onClick={() => setAsked({ of: problems, parts: parts + 1 })}>
              {words.showMore({ more: Math.min(MORE, left), left })}
            </Button>
          )}
          <Button onClick={() => saveProblems(name, problems)}>{words.saveProblems}</Button>
        </p>
      )}
    </section>
  );
}

function saveProblems(name: string, problems: readonly Problem[]): void {
  saveFile({
    name: words.problemsFile(name.replace(/\.json$/i, "")),
    type: "text/plain;charset=utf-8",
    content: problemsText(problems),
  });
}
