import styles from "./writing-lines.module.css";

/** More than any sheet has room for: what is too much is cut. */
const MOST = 14;
const LINES = Array.from({ length: MOST }, (_, before) => before + 1);

/** Empty lines to write on, at least so many; they fill the room there is. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div
      className={styles.lines}
      style={{ minBlockSize: `calc(${count} * var(--line-gap))` }}
      aria-hidden="true"
    >
      <div className={styles.rules}>
        {LINES.map((line) => (
          <div key={line} />
        ))}
      </div>
    </div>
  );
}
