import styles from "./contents-list.module.css";

export type ContentsListProps = {
  title: string;
  entries: readonly { id: string; title: string }[];
};

/** Links to the parts of a long page. */
export function ContentsList({ title, entries }: ContentsListProps) {
  return (
    <nav aria-label={title} className={styles.contents}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
