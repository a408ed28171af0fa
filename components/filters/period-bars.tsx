import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { StatementPeriod } from "#core/explore/statement-periods.ts";
import styles from "./period-bars.module.css";

type PeriodBarsProps = {
  periods: readonly StatementPeriod[];
  /** The period that the date range equals, if any. */
  chosen: string | undefined;
  onChoose: (period: string) => void;
};

/** Statements by month as bars: the dark part passes the filters. Choosing a bar sets the date range to it. */
export function PeriodBars({ periods, chosen, onChoose }: PeriodBarsProps) {
  const most = Math.max(1, ...periods.map((period) => period.total));
  return (
    <ul className={styles.bars} aria-label={messages.filters.periods}>
      {periods.map(({ period, shown, total }) => (
        <li key={period}>
          <button
            type="button"
            className={styles.period}
            aria-pressed={period === chosen}
            aria-label={messages.filters.period({ period: formatDate(period), shown, total })}
            onClick={() => onChoose(period)}
          >
            <span className={styles.name}>{formatDate(period)}</span>
            <svg
              className={styles.bar}
              viewBox={`0 0 ${most} 1`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect className={styles.total} width={total} height="1" />
              <rect className={styles.shown} width={shown} height="1" />
            </svg>
            <span className={styles.number}>{total}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
