import { tourMessages as words } from "#components/messages/tour.ts";
import styles from "./name-lines.module.css";

/** Where a pupil writes name and day; on paper only. */
export function NameLines() {
  return (
    <p className={styles.names} aria-hidden="true">
      <span>{words.name}</span>
      <span>{words.day}</span>
    </p>
  );
}
