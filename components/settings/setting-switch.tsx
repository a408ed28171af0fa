"use client";

import { settingsMessages as words } from "#components/messages/settings.ts";
import styles from "./settings-dialog.module.css";
import { changeSettings } from "./settings-store.ts";
import { useSettings } from "./use-settings.ts";

export type SettingSwitchProps = {
  name: "patterns" | "keys" | "hint";
  /** A heading over it, where it stands among others. */
  label?: string;
};

/** A setting that is on or off. */
export function SettingSwitch({ name, label }: SettingSwitchProps) {
  const settings = useSettings();
  return (
    <div>
      {label !== undefined && <p className={styles.label}>{label}</p>}
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={settings[name] === "on"}
          onChange={(event) =>
            changeSettings({ [name]: event.currentTarget.checked ? "on" : "off" })
          }
        />
        <span>{words[name]}</span>
      </label>
    </div>
  );
}
