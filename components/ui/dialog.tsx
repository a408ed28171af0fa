"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

export type DialogProps = {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, always in sight. */
  footer?: ReactNode;
  /** "sheet": full height from the bottom on a phone. */
  shape?: "box" | "sheet";
};

/** A modal <dialog>: Esc, the close button and a click outside all close it; focus returns by itself. */
export function Dialog({ open, title, onClose, children, footer, shape = "box" }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the close button do the same from the keyboard
    <dialog
      ref={ref}
      className={styles.dialog}
      data-shape={shape}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.frame}>
        {/* No header and footer: in a dialog outside main they would be those of the page. */}
        <div className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" onClick={onClose}>
            {messages.site.close}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a landmark would say the title twice */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div role="group" className={styles.body} tabIndex={0} aria-labelledby={titleId}>
          {open ? children : null}
        </div>
        {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>
  );
}
