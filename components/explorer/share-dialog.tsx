"use client";

import { useEffect, useRef } from "react";
import { messages } from "#components/messages.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import styles from "./share-dialog.module.css";

const words = messages.explorer;

/** Shown where the browser gives no clipboard (plain HTTP): the link, selected, ready to copy. */
export function ShareDialog({ link, onClose }: { link: string | undefined; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (link === undefined) return;
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return (
    <Dialog open={link !== undefined} title={words.linkTitle} onClose={onClose}>
      <label className={styles.label}>
        {words.linkLabel}
        <input
          ref={field}
          className={styles.field}
          readOnly
          value={link ?? ""}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p className={styles.hint}>{words.linkHint}</p>
    </Dialog>
  );
}
