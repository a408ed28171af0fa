import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { sitePath } from "#components/site-path.ts";
import styles from "./start-files.module.css";

/** Files to begin a debate of one's own with; `example` is the id of the debate that is small enough to copy. */
export function StartFiles({ example }: { example: string | undefined }) {
  return (
    <div className={styles.start}>
      <h3>{words.start}</h3>
      <ul>
        {example !== undefined && (
          <li>
            <a href={sitePath(`/debates/${example}/data.json`)} download="starter-debate.json">
              {words.starter}
            </a>
          </li>
        )}
        <li>
          <a href={sitePath("/statements-template.csv")} download="statements-template.csv">
            {words.template}
          </a>
        </li>
      </ul>
      <p className={styles.note}>{words.templateNote}</p>
    </div>
  );
}
