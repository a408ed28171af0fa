"use client";
import { type ReactNode, useRef, useState } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./row-pages.module.css";
import { pageFrom, ROWS_IN_PAGE, type RowPart } from "./row-part.ts";

export type RowPagesProps<Row> = {
  rows: readonly Row[];
  children: (rows: readonly Row[], part: RowPart | undefined) => ReactNode;
};

/** A table of any length: up to 500 rows whole, more of them page by page. Other rows begin at the first page. */
export function RowPages<Row>({ rows, children }: RowPagesProps<Row>) {
  const [at, setAt] = useState({ rows, start: 0 });
  const start = at.rows === rows ? at.start : 0;
  const frame = useRef<HTMLDivElement>(null);
  const { rows: page, part } = pageFrom(rows, start);
  const go = (to: number) => {
    setAt({ rows, start: to });
    const box = frame.current;
    if (box !== null && box.getBoundingClientRect().top < 0) box.scrollIntoView();
  };
  return (
    <div ref={frame} className={styles.frame}>
      {part && <PageNav part={part} shown={page.length} onGo={go} />}
      {children(page, part)}
    </div>
  );
}

type PageNavProps = { part: RowPart; shown: number; onGo: (start: number) => void };

const words = messages.table;

/** Which rows are in the page, of how many, and the ways to the others; in sight while the rows are. */
function PageNav({ part: { before, of }, shown, onGo }: PageNavProps) {
  const last = Math.floor((of - 1) / ROWS_IN_PAGE) * ROWS_IN_PAGE;
  const steps = [
    { name: words.pageTo.first, to: 0, off: before === 0 },
    { name: words.pageTo.before, to: before - ROWS_IN_PAGE, off: before === 0 },
    { name: words.pageTo.next, to: before + ROWS_IN_PAGE, off: before >= last },
    { name: words.pageTo.last, to: last, off: before >= last },
  ];
  return (
    <nav className={styles.nav} aria-label={words.pages}>
      <p className={styles.place} role="status">
        {words.page({ first: before + 1, last: before + shown, of })}
      </p>
      <div className={styles.steps}>
        {steps.map(({ name, to, off }) => (
          <Button key={name} aria-disabled={off} onClick={() => !off && onGo(to)}>
            {name}
          </Button>
        ))}
      </div>
    </nav>
  );
}
