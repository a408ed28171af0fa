"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import field from "#components/ui/field.module.css";
import styles from "./copy-field.module.css";
import { copyText, selectText } from "./copy-text.ts";

export type CopyFieldProps = {
  label: string;
  value: string;
  /** On the button, and what is said when it has worked or when the reader has to copy by hand. */
  words: { copy: string; copied: string; selected: string };
  look?: "line" | "block";
  primary?: boolean;
  /** Selects the value at once: for a link that could not be copied without asking. */
  selected?: boolean;
  say: (text: string) => void;
  children?: ReactNode;
};

/** A text to copy: with the button, or by hand where the browser gives no clipboard. */
export function CopyField(props: CopyFieldProps) {
  const { label, value, words, look = "line", selected = false, say } = props;
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  useEffect(() => {
    if (selected && input.current) selectText(input.current);
  }, [selected]);

  async function copy(): Promise<void> {
    if (await copyText(value)) return say(words.copied);
    if (input.current) selectText(input.current);
    say(words.selected);
  }

  const given = { ref: input, id, readOnly: true, value, spellCheck: false };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {look === "line" ? (
        <input {...given} className={field.field} />
      ) : (
        <textarea {...given} rows={5} className={`${field.field} ${styles.block}`} />
      )}
      <div className={styles.actions}>
        <Button look={props.primary === true ? "primary" : "plain"} onClick={copy}>
          {words.copy}
        </Button>
        {props.children}
      </div>
    </div>
  );
}
