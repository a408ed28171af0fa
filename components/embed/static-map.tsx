import { takeAwayMessages } from "#components/messages/take-away.ts";
import styles from "./static-map.module.css";

/** Fills the place of the map until it is there, and says why where it never comes. */
export function StaticMap() {
  return (
    <div className={styles.waiting}>
      <p className={styles.withoutScript}>{takeAwayMessages.embed.needsScript}</p>
    </div>
  );
}
