import { messages } from "#components/messages.ts";
import styles from "./site-footer.module.css";

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>{messages.site.footer}</p>
    </footer>
  );
}
