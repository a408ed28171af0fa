"use client";

import { type ReactNode, type Ref, useEffect, useId, useRef } from "react";
import { PHONE, useMedia } from "#components/explorer/use-media.ts";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./panel-shell.module.css";

export type PanelShellProps = {
  /** What sort of thing is open: “Actor”. */
  kind: string;
  title: string;
  /** Language of the title where it is not the page's. */
  titleLanguage?: string | undefined;
  /** Changes with what is open; each change moves focus to the heading. */
  openKey: string;
  /** False when the page came with details open: focus then stays where it is. */
  takesFocus: boolean;
  onClose: () => void;
  /** For what stands in columns: the panel takes more of a wide screen. */
  wide?: boolean;
  children: ReactNode;
};

/** Details beside the map; on a phone a sheet from the bottom. */
export function PanelShell(props: PanelShellProps) {
  const { openKey, takesFocus } = props;
  const phone = useMedia(PHONE);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const headingId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every newly opened thing moves focus
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [openKey, phone]);

  const content = <PanelContent {...props} ids={{ headingId, heading, scroller }} />;
  if (phone) return <Sheet {...{ headingId, onClose: props.onClose, content }} />;
  return (
    <section
      className={styles.panel}
      aria-labelledby={headingId}
      data-slot="panel"
      data-wide={props.wide || undefined}
    >
      {content}
    </section>
  );
}

type Ids = {
  headingId: string;
  heading: Ref<HTMLHeadingElement>;
  scroller: Ref<HTMLDivElement>;
};

function PanelContent({ ids, ...props }: PanelShellProps & { ids: Ids }) {
  return (
    <>
      <header className={styles.header}>
        <div className={styles.name}>
          <p className={styles.kind}>{props.kind}</p>
          <h2
            id={ids.headingId}
            ref={ids.heading}
            tabIndex={-1}
            className={styles.heading}
            lang={props.titleLanguage}
          >
            {props.title}
          </h2>
        </div>
        <Button look="quiet" onClick={props.onClose}>
          {messages.explorer.close}
        </Button>
      </header>
      <div className={styles.body} ref={ids.scroller}>
        {props.children}
      </div>
    </>
  );
}

type SheetProps = { headingId: string; onClose: () => void; content: ReactNode };

function Sheet({ headingId, onClose, content }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    shown?.querySelector("h2")?.focus({ preventScroll: true });
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the close button do the same from the keyboard
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {content}
    </dialog>
  );
}
