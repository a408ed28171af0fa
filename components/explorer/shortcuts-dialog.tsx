"use client";

import { Fragment } from "react";
import { shortcutsMessages } from "#components/messages/shortcuts.ts";
import { messages } from "#components/messages.ts";
import { SettingSwitch } from "#components/settings/setting-switch.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { keyName, SHORTCUTS } from "./shortcut-list.ts";
import styles from "./shortcuts-dialog.module.css";

export type ShortcutsDialogProps = { open: boolean; onClose: () => void };

/** Every key there is, where it works, and the switch for those that are a single letter or sign. */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} title={messages.explorer.shortcutsTitle} onClose={onClose}>
      <ShortcutGroups />
      <SettingSwitch name="keys" />
    </Dialog>
  );
}

/** The keys in groups by where they work. */
export function ShortcutGroups() {
  return SHORTCUTS.map(({ where, shortcuts }) => (
    <section key={where} className={styles.group}>
      <h3 className={styles.where}>{shortcutsMessages.where[where]}</h3>
      <dl className={styles.rows}>
        {shortcuts.map(({ does, ways, isPair }) => (
          <div key={does} className={styles.row}>
            <dt>{shortcutsMessages.does[does]}</dt>
            <dd className={styles.ways}>
              {ways.map((keys, at) => (
                <Fragment key={keys.join()}>
                  {at > 0 && (
                    <span className={styles.or}>{isPair ? ", " : ` ${shortcutsMessages.or} `}</span>
                  )}
                  <kbd>{keys.map(keyName).join(" + ")}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
