"use client";

import { useMemo, useState } from "react";
import { pagesPath } from "#components/debate-path.ts";
import { viewHref } from "#components/explorer/view-href.ts";
import { ownFileMessages } from "#components/messages/own-file.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { sitePath } from "#components/site-path.ts";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { writeView } from "#core/explore/view-url.ts";
import { CopyField } from "./copy-field.tsx";
import { EMBED_SIZE_NAMES, type EmbedSize, embedCode } from "./embed-code.ts";
import { Part } from "./part.tsx";
import { QrCode } from "./qr-code.tsx";
import type { ShownView } from "./shown-view.ts";
import dialog from "./take-away-dialog.module.css";
import { leaveBehind, takeView } from "./take-view.ts";

const words = takeAwayMessages.share;
const LINK_WORDS = {
  copy: words.copyLink,
  copied: words.linkCopied,
  selected: words.linkSelected,
};
const EMBED_WORDS = {
  copy: words.copyEmbed,
  copied: words.embedCopied,
  selected: words.embedSelected,
};

export type ShareDialogProps = ShownView & {
  open: boolean;
  /** The browser would not copy the link: it is selected for the reader to do so. */
  byHand: boolean;
  onClose: () => void;
};

/** The link of a view, its QR code, and the HTML that shows the view in another page. */
export function ShareDialog({ open, onClose, ...given }: ShareDialogProps) {
  const [said, setSaid] = useState("");
  return (
    <Dialog
      open={open}
      title={words.title}
      shape="sheet"
      onClose={onClose}
      footer={
        <p role="status" className={dialog.said}>
          {said === "" ? words.linkHint : said}
        </p>
      }
    >
      <Parts {...given} say={setSaid} />
    </Dialog>
  );
}

type PartsProps = ShownView & { byHand: boolean; say: (text: string) => void };

function Parts({ selection, view, byHand, say }: PartsProps) {
  const { index } = selection;
  const link = window.location.origin + viewHref(index, view);
  const { stem } = useMemo(() => takeView({ selection, view }), [selection, view]);
  return (
    <>
      <CopyField
        label={words.link}
        value={link}
        words={LINK_WORDS}
        primary
        selected={byHand}
        say={say}
      />
      {pagesPath(index.debate.meta.id) === undefined ? (
        <p>{ownFileMessages.shareNote}</p>
      ) : (
        <div className={dialog.after}>
          <Part title={words.code}>
            <QrCode link={link} name={stem} say={say} />
          </Part>
          <EmbedPart selection={selection} view={view} say={say} />
        </div>
      )}
    </>
  );
}

function EmbedPart({ selection, view, say }: Omit<PartsProps, "byHand">) {
  const [size, setSize] = useState<EmbedSize>("full");
  const { index } = selection;
  const { meta } = index.debate;
  const { provenance } = useMemo(() => takeView({ selection, view }), [selection, view]);
  const query = writeView({ ...leaveBehind(view), shown: "map" }, index);
  const page = window.location.origin + sitePath(`/embed/${meta.id}`);
  const src = query === "" ? page : `${page}?${query}`;
  const title = [meta.title, provenance.view ?? provenance.filters.join("; ")]
    .filter((part) => part !== "")
    .join(": ");
  return (
    <Part title={words.embed}>
      <p className={dialog.hint}>{words.embedHint}</p>
      <ChoiceRow
        label={words.size}
        choices={EMBED_SIZE_NAMES}
        names={words.sizes}
        value={size}
        onChange={setSize}
      />
      <CopyField
        label={words.embedCode}
        value={embedCode({ src, title, size })}
        words={EMBED_WORDS}
        look="block"
        say={say}
      />
    </Part>
  );
}
