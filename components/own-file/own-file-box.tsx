"use client";

import {
  type ComponentType,
  type DragEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
} from "react";
import { hasKeptFiles } from "./kept-hint.ts";
import styles from "./own-file-box.module.css";
import type { OwnFileDeskProps } from "./own-file-desk.tsx";

/** Words come from the server, so that their file is not in the first script. */
type OwnFileBoxWords = {
  title: string;
  lead: string;
  label: string;
  drop: string;
  failed: string;
};

export type OwnFileBoxProps = { words: OwnFileBoxWords; children: ReactNode };

/** Takes a debate file by choosing or dropping it. What checks and keeps it is loaded when one comes. */
export function OwnFileBox({ words, children }: OwnFileBoxProps) {
  const [file, setFile] = useState<File>();
  const { Desk, failed, load } = useDesk();
  const { over, dropping } = useDrop(take);

  function take(chosen: File | undefined): void {
    if (chosen === undefined) return;
    setFile(chosen);
    load();
  }

  return (
    <section className={styles.box} aria-labelledby="own-file" data-over={over || undefined}>
      {/* Dropping is extra: the field inside does the same. */}
      <div className={styles.field} {...dropping}>
        <h2 id="own-file">{words.title}</h2>
        <p>{words.lead}</p>
        <label className={styles.label}>
          {words.label}
          <input
            type="file"
            accept=".json,application/json"
            className={styles.input}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file, mended, can be chosen again.
              currentTarget.value = "";
            }}
          />
        </label>
        <p className={styles.over} aria-hidden="true">
          {words.drop}
        </p>
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      {Desk && <Desk file={file} />}
      {children}
    </section>
  );
}

/** The part that checks and lists files; loaded at once where the browser keeps some. */
function useDesk() {
  const [Desk, setDesk] = useState<ComponentType<OwnFileDeskProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./own-file-desk.tsx").then(
      ({ OwnFileDesk }) => setDesk(() => OwnFileDesk),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (hasKeptFiles()) load();
  }, [load]);
  return { Desk, failed, load };
}

/** What a place needs to take a dropped file, and whether one is held over it. */
function useDrop(take: (file: File | undefined) => void) {
  const [over, setOver] = useState(false);
  const dropping = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer.files[0]);
    },
  };
  return { over, dropping };
}
