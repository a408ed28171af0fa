import { messages } from "#components/messages.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { Stance } from "#core/debate/schema.ts";
import styles from "./stance-mark.module.css";

export type StanceMarkProps = {
  stance: Stance | "none";
  /** "noun": Support · "verb": supports · "glyph": the sign alone, the word for screen readers only. */
  words?: "noun" | "verb" | "glyph";
  /** Others report it: the mark is hollow with a dashed rim, and says so to those who do not see it. */
  reported?: boolean;
  /** The words beside the mark say already that others report it. */
  told?: boolean;
};

function stanceWord(stance: Stance | "none", words: "noun" | "verb"): string {
  if (stance === "none" || words === "verb") return messages.stance[stance];
  return messages.stanceNoun[stance];
}

/** A stance as colour, glyph and word together: never colour alone. */
export function StanceMark(props: StanceMarkProps) {
  const { stance, words = "noun", reported = false, told = false } = props;
  const word = stanceWord(stance, words === "glyph" ? "noun" : words);
  const glyph = stance === "none" ? messages.stanceGlyphNone : messages.stanceGlyph[stance];
  return (
    <span className={styles.mark} data-stance={stance} data-reported={reported || undefined}>
      <span className={styles.glyph} aria-hidden="true">
        {glyph}
      </span>
      {words === "glyph" ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
      {reported && !told ? <VisuallyHidden>, {messages.panel.reported}</VisuallyHidden> : null}
    </span>
  );
}
