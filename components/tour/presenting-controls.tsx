"use client";

import { useState } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./presenting-controls.module.css";
import { askForScreen } from "./use-presenting.ts";

type PresentingControlsProps = {
  isOn: boolean;
  onTurn: (on: boolean) => void;
  /** Undefined for a tour that has no page of notes. */
  notesHref: string | undefined;
};

/** Starts and ends the presentation, and opens the notes in a window of their own. */
export function PresentingControls({ isOn, onTurn, notesHref }: PresentingControlsProps) {
  const [blocked, setBlocked] = useState(false);
  function openNotes(): void {
    const opened = window.open(notesHref, "standpoint-notes", "popup,width=720,height=820");
    setBlocked(opened === null);
  }
  function start(): void {
    askForScreen();
    onTurn(true);
  }
  return (
    <div className={styles.controls}>
      <Button onClick={isOn ? () => onTurn(false) : start}>
        {isOn ? words.stopPresenting : words.present}
      </Button>
      {!isOn && notesHref !== undefined && <Button onClick={openNotes}>{words.openNotes}</Button>}
      {blocked && (
        <p role="alert">
          {words.notesBlocked}{" "}
          <a href={notesHref} target="_blank" rel="noopener">
            {words.notesLink}
          </a>
        </p>
      )}
    </div>
  );
}
