"use client";

import { messages } from "#components/messages.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import styles from "./shortcuts-dialog.module.css";

const words = messages.explorer;

export type ShortcutsDialogProps = {
  open: boolean;
  onClose: () => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
};

export function ShortcutsDialog(props: ShortcutsDialogProps) {
  return (
    <Dialog open={props.open} title={words.shortcutsTitle} onClose={props.onClose}>
      <dl className={styles.rows}>
        {words.shortcutRows.map(([keys, what]) => (
          <div key={keys} className={styles.row}>
            <dt>{what}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={props.singleKeys}
          onChange={(event) => props.onSingleKeys(event.currentTarget.checked)}
        />
        {words.singleKeys}
      </label>
    </Dialog>
  );
}
