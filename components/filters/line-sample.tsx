import type { Stance } from "#core/debate/schema.ts";
import styles from "./line-sample.module.css";

type LineSampleProps = {
  stance: Stance | "any";
  look?: "plain" | "wide" | "reported" | "hollow" | "arrow";
};

function Stroke({ look }: { look: LineSampleProps["look"] }) {
  switch (look) {
    case "arrow":
      return <path className={styles.thin} d="M1 10Q14 -2 27.5 7.5M22 8L27.5 7.5L26.5 2" />;
    case "hollow":
      return (
        <>
          <path className={styles.bar} d="M9 6H29" />
          <circle className={styles.end} cx="9" cy="6" r="5" />
        </>
      );
    case "wide":
      return (
        <>
          <path className={styles.thin} d="M1 2.5H29" />
          <path className={styles.line} d="M1 8.5H29" />
        </>
      );
    default:
      return <path className={styles.line} d="M1 6H29" />;
  }
}

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
      <Stroke look={look} />
    </svg>
  );
}
