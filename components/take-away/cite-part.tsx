"use client";

import { useRef, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import { referenceText } from "#core/cite/reference.ts";
import {
  type CiteFrom,
  citable,
  citedItems,
  programText,
  referencesHtml,
  STYLES,
  type Style,
  writtenReferences,
} from "./cite-items.ts";
import styles from "./cite-part.module.css";
import { copyText, selectText } from "./copy-text.ts";
import { Part } from "./part.tsx";
import { Reference } from "./reference-line.tsx";
import { saveFile } from "./save-file.ts";

const words = takeAwayMessages.cite;

export type CitePartProps = { from: CiteFrom; stem: string; say: (text: string) => void };

/** A reference to the debate, to this view, or to what is open. */
export function CitePart({ from, stem, say }: CitePartProps) {
  const choices = citable(from.open);
  const [cited, setCited] = useState(choices[0] ?? "debate");
  const [style, setStyle] = useState<Style>("apa");
  const reference = useRef<HTMLDivElement>(null);
  const items = citedItems(cited, from);
  const written = writtenReferences(items, style);
  const text =
    written?.map(referenceText).join("\n") ??
    programText(items, style === "bibtex" ? "bibtex" : "csl");

  async function copy(): Promise<void> {
    const html = written && referencesHtml(written);
    if (await copyText(text, html)) return say(words.copied);
    if (reference.current) selectText(reference.current);
    say(words.copySelected);
  }

  function save(kind: "bibtex" | "csl"): void {
    const ending = kind === "bibtex" ? "bib" : "json";
    const type =
      kind === "bibtex" ? "application/x-bibtex" : "application/vnd.citationstyles.csl+json";
    const name = `${stem}-${cited}.${ending}`;
    saveFile({ name, type, content: programText(items, kind) });
    say(takeAwayMessages.saved(name));
  }

  return (
    <Part title={words.title}>
      <ChoiceRow
        label={words.what}
        choices={choices}
        names={words.whats}
        value={cited}
        onChange={setCited}
      />
      <ChoiceRow
        label={words.style}
        choices={STYLES}
        names={words.styles}
        value={style}
        onChange={setStyle}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={reference}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={styles.reference}
        aria-label={words.reference}
      >
        {written === undefined ? (
          <pre className={styles.program}>{text}</pre>
        ) : (
          written.map((runs) => <Reference key={referenceText(runs)} runs={runs} />)
        )}
      </div>
      <div className={styles.actions}>
        <Button onClick={copy}>{words.copy}</Button>
        <Button onClick={() => save("bibtex")}>{words.saveBibtex}</Button>
        <Button onClick={() => save("csl")}>{words.saveCsl}</Button>
      </div>
    </Part>
  );
}
