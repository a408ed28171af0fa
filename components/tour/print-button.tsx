"use client";

import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./print-button.module.css";

/** Prints the page; without scripts the browser's own menu does. */
export function PrintButton() {
  return (
    <p className={styles.print}>
      <Button look="primary" onClick={() => window.print()}>
        {words.print}
      </Button>
      <span>{words.printHint}</span>
    </p>
  );
}
