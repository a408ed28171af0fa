import { type ReactNode, useState } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./coverage.module.css";

const FEW = 8;

/** The first few of a long list, and the button for all; two more than the few are not worth a button. */
export function useFewRows<Row>(rows: readonly Row[]): { few: readonly Row[]; more: ReactNode } {
  const [all, setAll] = useState(false);
  if (rows.length <= FEW + 2) return { few: rows, more: null };
  const few = all ? rows : rows.slice(0, FEW);
  const more = (
    <p className={styles.more}>
      {all ? null : words.firstOf({ n: FEW, of: rows.length })}
      <Button aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? messages.filters.showFewer : words.showAll(rows.length)}
      </Button>
    </p>
  );
  return { few, more };
}
