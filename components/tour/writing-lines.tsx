import styles from "./writing-lines.module.css";

/** Empty lines to write on. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div
      className={styles.lines}
      style={{ blockSize: `calc(${count} * var(--line-gap))` }}
      aria-hidden="true"
    />
  );
}
