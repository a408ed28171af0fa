"use client";

import { type ComponentType, useState } from "react";
import styles from "./settings-button.module.css";
import type { SettingsDialogProps } from "./settings-dialog.tsx";

export type SettingsButtonProps = {
  /** Words come from the server, so that no message file is in the first script. */
  label: string;
  failed: string;
};

/** Opens the settings, which are loaded when they are first asked for. */
export function SettingsButton({ label, failed }: SettingsButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<SettingsDialogProps>>();
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");

  function open(): void {
    import("./settings-dialog.tsx").then(
      (module) => {
        setDialog(() => module.SettingsDialog);
        setState("open");
      },
      () => setState("failed"),
    );
  }

  return (
    <div className={styles.settings}>
      <button type="button" className={styles.button} title={label} onClick={open}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7" />
          <circle cx="10.5" cy="4.5" r="1.75" />
          <circle cx="5.5" cy="11.5" r="1.75" />
        </svg>
        <span className={styles.word}>{label}</span>
      </button>
      {state === "failed" && (
        <p className={styles.failed} role="alert">
          {failed}
        </p>
      )}
      {Dialog && <Dialog open={state === "open"} onClose={() => setState("closed")} />}
    </div>
  );
}
