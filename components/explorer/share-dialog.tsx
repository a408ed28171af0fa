"use client";

import { useEffect, useRef } from "react";
import { messages } from "#components/messages.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import field from "#components/ui/field.module.css";

const words = messages.explorer;

/** Shown where the browser gives no clipboard (plain HTTP): the link, selected, ready to copy. */
export function ShareDialog({ link, onClose }: { link: string | undefined; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (link === undefined) return;
    input.current?.focus();
    input.current?.select();
  }, [link]);
  return (
    <Dialog open={link !== undefined} title={words.linkTitle} onClose={onClose}>
      <div className={field.frame}>
        <label className={field.label}>
          {words.linkLabel}
          <input
            ref={input}
            className={field.field}
            readOnly
            value={link ?? ""}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <p className={field.hint}>{words.linkHint}</p>
      </div>
    </Dialog>
  );
}
