"use client";

import { useMemo, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { CitePart } from "./cite-part.tsx";
import { FileList } from "./file-list.tsx";
import { DATA_FILES, PICTURE_FILES } from "./make-file.ts";
import { Part } from "./part.tsx";
import { PrintPart } from "./print-part.tsx";
import type { ShownView } from "./shown-view.ts";
import styles from "./take-away-dialog.module.css";
import { addressOf, takeView } from "./take-view.ts";
import { useFiles } from "./use-files.ts";

const words = takeAwayMessages;
const pictures = PICTURE_FILES.map((kind) => ({
  kind,
  name: words.picture[kind],
  hint: words.picture[`${kind}Hint`],
}));
const data = DATA_FILES.map((kind) => ({
  kind,
  name: words.data[kind],
  hint: words.data[`${kind}Hint`],
}));

export type TakeAwayDialogProps = ShownView & { open: boolean; onClose: () => void };

/** What is shown as pictures, data, posters and references. */
export function TakeAwayDialog({ open, onClose, ...shown }: TakeAwayDialogProps) {
  const [said, setSaid] = useState("");
  return (
    <Dialog
      open={open}
      title={words.title}
      shape="sheet"
      onClose={onClose}
      footer={
        <p role="status" className={styles.said}>
          {said === "" ? words.everyFile : said}
        </p>
      }
    >
      <Parts {...shown} say={setSaid} />
    </Dialog>
  );
}

function Parts({ selection, view, say }: ShownView & { say: (text: string) => void }) {
  const taken = useMemo(() => takeView({ selection, view }), [selection, view]);
  const { busy, save } = useFiles(taken, say);
  const { provenance, stem } = taken;
  const { index, shown, total } = selection;
  if (shown.statements === 0) return <p>{words.holdsNothing}</p>;
  return (
    <>
      <div className={styles.holds}>
        <p>
          <strong>{words.holds({ shown, total })}</strong>
        </p>
        {provenance.view !== undefined && <p>{`${words.words.view}: ${provenance.view}`}</p>}
        <p>
          {provenance.filters.length === 0 ? words.words.noFilters : provenance.filters.join("; ")}
        </p>
      </div>
      <Part title={words.picture.title}>
        <FileList files={pictures} busy={busy} onSave={save} />
      </Part>
      <Part title={words.data.title}>
        <FileList
          files={data.filter(({ kind }) => kind !== "relations" || provenance.relations > 0)}
          busy={busy}
          onSave={save}
        />
      </Part>
      <PrintPart taken={taken} say={say} />
      <CitePart
        from={{ index, provenance, open: view.open, addressOf: addressOf(index) }}
        stem={stem}
        say={say}
      />
    </>
  );
}
