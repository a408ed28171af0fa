import { offlineMessages as words } from "#components/messages/offline.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./version-notice.module.css";

export type VersionNoticeProps = { onReload: () => void; onLater: () => void };

/** A line at the edge of the window; the page never reloads by itself. */
export function VersionNotice({ onReload, onLater }: VersionNoticeProps) {
  return (
    <div className={styles.notice}>
      <p>{words.newVersion}</p>
      <Button look="primary" onClick={onReload}>
        {words.reload}
      </Button>
      <Button look="quiet" onClick={onLater}>
        {words.later}
      </Button>
    </div>
  );
}
