import { useEffect } from "react";
import { messages } from "#components/messages.ts";
import styles from "./choice-list.module.css";
import { useDraft } from "./use-draft.ts";

const PAUSE_MS = 200;

/** Words that must occur. They are sent on after a short pause in the typing, or with Enter. */
export function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { draft, setDraft, send } = useDraft(text);
  const typed = draft.trim();

  function commit(): void {
    if (send(typed)) onChange(typed);
  }

  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(commit, PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return (
    <input
      type="search"
      className={styles.find}
      aria-label={messages.filters.textLabel}
      placeholder={messages.filters.textHint}
      value={draft}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    />
  );
}
