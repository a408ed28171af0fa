"use client";
import { type ReactNode, useRef } from "react";
import { PageNav } from "./page-nav.tsx";
import styles from "./row-pages.module.css";
import { pageFrom, ROWS_IN_PAGE, type RowPart } from "./row-part.ts";
import { usePageStart } from "./use-page-start.ts";

export type RowPagesProps<Row> = {
  rows: readonly Row[];
  children: (rows: readonly Row[], part: RowPart | undefined) => ReactNode;
};

/** A table of any length: up to 500 rows whole, more of them page by page. Other rows begin at the first page. */
export function RowPages<Row>({ rows, children }: RowPagesProps<Row>) {
  const [start, turnTo] = usePageStart(rows);
  const frame = useRef<HTMLDivElement>(null);
  const { rows: page, part } = pageFrom(rows, start);
  const go = (to: number) => {
    turnTo(to);
    const box = frame.current;
    if (box !== null && box.getBoundingClientRect().top < 0) box.scrollIntoView();
  };
  return (
    <div ref={frame} className={styles.frame}>
      {part && <PageNav part={part} shown={page.length} size={ROWS_IN_PAGE} onGo={go} />}
      {children(page, part)}
    </div>
  );
}
