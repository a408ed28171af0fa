import { messages } from "#components/messages.ts";
import styles from "./static-filters.module.css";

/** Stands where the filters will be, as tall and as wide, until they are there. */
export function StaticFilters() {
  return (
    <div className={styles.waiting}>
      <h2 className={styles.title}>{messages.explorer.filters}</h2>
      <p>{messages.explorer.filtersComing}</p>
    </div>
  );
}
