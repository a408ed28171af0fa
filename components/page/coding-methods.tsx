import { methodsMessages as words } from "#components/messages/methods.ts";
import { sitePath } from "#components/site-path.ts";
import type { Meta } from "#core/debate/schema.ts";
import styles from "./coding-methods.module.css";

/** How each debate was coded and how far its coders agreed, in the words of its file. */
export function CodingMethods({ metas }: { metas: readonly Meta[] }) {
  return (
    <ul className={styles.list}>
      {metas.map(({ id, title, language, coding }) => (
        <li key={id}>
          <a href={sitePath(`/debates/${id}`)}>{words.coded(title)}</a>{" "}
          <span lang={language}>
            {coding.method} {coding.agreement}
          </span>
        </li>
      ))}
    </ul>
  );
}
