"use client";

import { type ReactNode, useState } from "react";
import { useMedia } from "#components/explorer/use-media.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import styles from "./touch-cover.module.css";

/** On a touch screen fingers scroll the page until the map is tapped: it would hold them fast. */
export function TouchCover({ children }: { children: ReactNode }) {
  const touch = useMedia("(pointer: coarse)");
  const [tapped, setTapped] = useState(false);
  return (
    <div className={styles.covered}>
      {children}
      {touch && !tapped && (
        <button type="button" className={styles.cover} onClick={() => setTapped(true)}>
          <span className={styles.words}>{takeAwayMessages.embed.tapToUse}</span>
        </button>
      )}
    </div>
  );
}
