"use client";

import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { CheckResult } from "./check-result.tsx";
import { KeptList } from "./kept-list.tsx";
import styles from "./own-file-desk.module.css";
import { useCheck } from "./use-check.ts";
import { useKept } from "./use-kept.ts";

export type OwnFileDeskProps = { file: File | undefined };

/** Checks the file that came, says what is wrong with it or opens it, and lists what is kept. */
export function OwnFileDesk({ file }: OwnFileDeskProps) {
  const { files, refresh } = useKept();
  const { state, replace, stop } = useCheck(file, refresh);
  return (
    <div className={styles.desk}>
      <CheckResult state={state} onReplace={replace} onStop={stop} />
      <KeptList files={files} onChange={refresh} />
      <p className={styles.note}>{words.privacy}</p>
    </div>
  );
}
