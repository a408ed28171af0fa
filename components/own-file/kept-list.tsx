import Link from "next/link";
import { useRef, useState } from "react";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { siteLocale } from "#components/site-path.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import styles from "./kept-list.module.css";
import { type KeptFile, removeKept } from "./kept-store.ts";

export type KeptListProps = { files: readonly KeptFile[]; onChange: () => void };

/** The debates that this browser keeps: open one, or remove it. */
export function KeptList({ files, onChange }: KeptListProps) {
  const [asked, setAsked] = useState<KeptFile>();
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);

  async function remove(file: KeptFile): Promise<void> {
    setAsked(undefined);
    try {
      await removeKept(file.id);
      setSaid(words.removed(file.title));
    } catch {
      setSaid(words.removeFailed);
    }
    onChange();
    // The button that was pressed is gone.
    status.current?.focus();
  }

  return (
    <div>
      {files.length > 0 && <h3>{words.keptHeading(files.length)}</h3>}
      <ul className={styles.list}>
        {files.map((file) => (
          <Row key={file.id} file={file} onRemove={() => setAsked(file)} />
        ))}
      </ul>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      <Dialog
        open={asked !== undefined}
        title={words.removeTitle}
        onClose={() => setAsked(undefined)}
        footer={
          <div className={styles.actions}>
            <Button onClick={() => setAsked(undefined)}>{words.cancel}</Button>
            <Button look="primary" onClick={() => asked && remove(asked)}>
              {words.remove}
            </Button>
          </div>
        }
      >
        {asked && <p>{words.removeText(asked)}</p>}
      </Dialog>
    </div>
  );
}

function Row({ file, onRemove }: { file: KeptFile; onRemove: () => void }) {
  const facts = { name: file.name, size: sizeWords(file.bytes), date: days.format(file.keptAt) };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong>{file.title}</strong>
        <span className={styles.facts}>{words.keptFacts(facts)}</span>
      </div>
      <div className={styles.actions}>
        <Link
          href={`/own?debate=${file.id}`}
          prefetch={false}
          className={styles.open}
          aria-label={`${words.openKept}: ${file.title}`}
        >
          {words.openKept}
        </Link>
        <Button aria-label={`${words.remove}: ${file.title}`} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

const days = new Intl.DateTimeFormat(siteLocale, { dateStyle: "long" });

function sizeWords(bytes: number): string {
  const large = bytes >= 1_000_000;
  return new Intl.NumberFormat(siteLocale, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000));
}
