import type { ReactNode } from "react";
import styles from "./tag.module.css";

/** A short word set apart from the line it stands in. "quiet": outline only; "warn": asks for care. */
export function Tag({
  children,
  tone = "quiet",
}: {
  children: ReactNode;
  tone?: "quiet" | "warn";
}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
