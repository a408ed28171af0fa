import { messages } from "#components/messages.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import styles from "./focus-notice.module.css";
import { useIgnoredAddress } from "./use-ignored-address.ts";

const words = messages.explorer;

/** Says which parts of the address were passed over. */
export function IgnoredNotice({ index }: { index: DebateIndex }) {
  const { ignored, forget } = useIgnoredAddress(index);
  return (
    <div role="status">
      {ignored.length > 0 && (
        <p className={styles.notice}>
          <span>{words.ignored(ignored.join(", "))}</span>
          <button type="button" className={styles.clear} onClick={forget}>
            {words.ignoredClose}
          </button>
        </p>
      )}
    </div>
  );
}
