import { useId } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./file-list.module.css";
import type { FileKind } from "./make-file.ts";

export type FileListProps = {
  files: readonly { kind: FileKind; name: string; hint: string }[];
  busy: FileKind | undefined;
  onSave: (kind: FileKind) => void;
};

/** Files, each saved with one click, and what each is good for. */
export function FileList({ files, busy, onSave }: FileListProps) {
  const id = useId();
  return (
    <ul className={styles.list}>
      {files.map(({ kind, name, hint }) => (
        <li key={kind} className={styles.row}>
          <Button
            aria-describedby={`${id}-${kind}`}
            aria-disabled={busy !== undefined || undefined}
            onClick={() => busy === undefined && onSave(kind)}
          >
            {busy === kind ? takeAwayMessages.working : name}
          </Button>
          <span id={`${id}-${kind}`} className={styles.hint}>
            {hint}
          </span>
        </li>
      ))}
    </ul>
  );
}
