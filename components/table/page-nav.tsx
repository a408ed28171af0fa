import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./page-nav.module.css";
import type { RowPart } from "./row-part.ts";

type PageNavProps = {
  part: RowPart;
  /** Rows that are in the page, and rows that a full page holds. */
  shown: number;
  size: number;
  onGo: (start: number) => void;
};

const words = messages.table;

/** Which rows are in the page, of how many, and the ways to the others; in sight while the rows are. */
export function PageNav({ part: { before, of }, shown, size, onGo }: PageNavProps) {
  const last = Math.floor((of - 1) / size) * size;
  const steps = [
    { name: words.pageTo.first, to: 0, off: before === 0 },
    { name: words.pageTo.before, to: before - size, off: before === 0 },
    { name: words.pageTo.next, to: before + size, off: before >= last },
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
