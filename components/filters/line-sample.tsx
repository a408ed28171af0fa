import type { Stance } from "#core/debate/schema.ts";
import styles from "./line-sample.module.css";

type LineSampleProps = {
  stance: Stance | "any";
  look?: "plain" | "wide" | "reported" | "hollow";
};

/** A short piece of line as the map draws it. */
export function LineSample({ stance, look = "plain" }: LineSampleProps) {
  return (
    <svg
      className={styles.sample}
      viewBox="0 0 30 12"
      aria-hidden="true"
      focusable="false"
      data-stance={stance}
      data-look={look}
    >
      {look === "wide" ? <path className={styles.thin} d="M1 2.5H29" /> : null}
      {look === "hollow" ? (
        <>
          <path className={styles.bar} d="M9 6H29" />
          <circle className={styles.end} cx="9" cy="6" r="5" />
        </>
      ) : (
        <path className={styles.line} d={look === "wide" ? "M1 8.5H29" : "M1 6H29"} />
      )}
    </svg>
  );
}
