import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import styles from "./explorer-link.module.css";

/** From a page to the same thing in the debate's explorer. Not printed. */
export function ExplorerLink({ debate, open }: { debate: string; open: string }) {
  return (
    <p className={styles.link}>
      <a href={sitePath(`/debates/${debate}?open=${open}`)}>{messages.pages.openMap}</a>
    </p>
  );
}
