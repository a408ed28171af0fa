import { useState } from "react";

export type Draft = {
  draft: string;
  setDraft: (draft: string) => void;
  /** Notes that this value goes out now; false when it is nothing new. */
  send: (next: string) => boolean;
};

/**
 * A text being typed that is sent on later. What comes back from outside replaces the draft,
 * unless it is only the echo of what was sent last.
 */
export function useDraft(value: string): Draft {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setDraft(value);
    }
  }
  function send(next: string): boolean {
    setSent(next);
    return next !== sent;
  }
  return { draft, setDraft, send };
}
