"use client";

import { settingsMessages as words } from "#components/messages/settings.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SettingSwitch } from "./setting-switch.tsx";
import { CHOICES, DEFAULTS, keptSettings, type Settings } from "./settings.ts";
import styles from "./settings-dialog.module.css";
import { areKept, changeSettings } from "./settings-store.ts";
import { useSettings } from "./use-settings.ts";

export type SettingsDialogProps = { open: boolean; onClose: () => void };

const GROUPS = ["theme", "text", "motion"] as const;
const SWITCHES = ["patterns", "keys", "hint"] as const;

/** What a reader can set for every page; each choice is in force at once. */
export function SettingsDialog({ open, onClose }: SettingsDialogProps) {
  const settings = useSettings();
  const isChanged = hasChanged(settings);
  return (
    <Dialog
      open={open}
      title={words.title}
      shape="sheet"
      onClose={onClose}
      footer={
        <>
          <p className={styles.state} role="status">
            {stateWords(settings)}
          </p>
          <Button aria-disabled={!isChanged} onClick={() => changeSettings(DEFAULTS)}>
            {words.defaults}
          </Button>
        </>
      }
    >
      <div className={styles.groups}>
        {GROUPS.map((name) => (
          <ChoiceRow<string>
            key={name}
            label={words.groups[name]}
            choices={CHOICES[name]}
            names={words[name]}
            value={settings[name]}
            onChange={(choice) => changeSettings({ [name]: choice })}
          />
        ))}
        {SWITCHES.map((name) => (
          <SettingSwitch key={name} name={name} label={words.groups[name]} />
        ))}
      </div>
    </Dialog>
  );
}

function hasChanged(settings: Settings): boolean {
  return Object.keys(keptSettings(settings)).length > 0;
}

function stateWords(settings: Settings): string {
  if (!hasChanged(settings)) return words.areDefaults;
  return areKept() ? words.kept : words.notKept;
}
