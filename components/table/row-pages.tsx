"use client";
import { type ReactNode, useRef } from "react";
import { PageNav } from "./page-nav.tsx";
import styles from "./row-pages.module.css";
import { pageFrom, pageOfRow, ROWS_IN_PAGE, type RowPart } from "./row-part.ts";
import { usePageStart } from "./use-page-start.ts";

export type RowPagesProps<Row> = {
  rows: readonly Row[];
  /** The id of what is open: its page comes first. */
  current?: string | undefined;
  children: (rows: readonly Row[], part: RowPart | undefined) => ReactNode;
};

/** A table of any length: up to 500 rows whole, more of them page by page. */
export function RowPages<Row extends { id: string }>(props: RowPagesProps<Row>) {
  const { rows, current, children } = props;
  const open = current === undefined ? 0 : rows.findIndex(({ id }) => id === current);
  const [start, turnTo] = usePageStart(rows, pageOfRow(open, ROWS_IN_PAGE));
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
