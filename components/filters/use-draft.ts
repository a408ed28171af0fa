import { useState } from "react";

export type Draft = {
  draft: string;
  setDraft: (draft: string) => void;
  send: (value: string) => void;
};

/**
 * A text being typed that is sent on later. What comes back from outside replaces the draft,
 * unless it is only the echo of what was sent last.
 */
export function useDraft(value: string, onSend: (value: string) => void): Draft {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setDraft(value);
  }
  function send(next: string): void {
    setSent(next);
    if (next !== value) onSend(next);
  }
  return { draft, setDraft, send };
}
