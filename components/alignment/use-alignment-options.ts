import { useEffect, useMemo } from "react";
import type { ChangeView } from "#components/explorer/change.ts";
import { useDraft } from "#components/filters/use-draft.ts";
import { type AlignmentOptions, readAlignment } from "#core/explore/alignment/alignment-options.ts";

const PAUSE_MS = 250;

/**
 * The options as the sliders stand. The view, and with it the address, takes them over after a short pause, so
 * that a slider's step draws this view alone and nothing around it.
 */
export function useAlignmentOptions(
  inView: AlignmentOptions,
  onChange: ChangeView,
): readonly [AlignmentOptions, (options: AlignmentOptions) => void] {
  const { draft, setDraft, send } = useDraft(wordsOf(inView));
  const options = useMemo(() => optionsOf(draft), [draft]);
  useEffect(() => {
    if (draft === wordsOf(inView)) return;
    const timer = setTimeout(() => {
      if (send(draft)) onChange((now) => ({ ...now, alignment: optionsOf(draft) }), "typing");
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return [options, (next) => setDraft(wordsOf(next))];
}

function wordsOf({ threshold, shared }: AlignmentOptions): string {
  return `${threshold} ${shared}`;
}

function optionsOf(words: string): AlignmentOptions {
  const [threshold = null, shared = null] = words.split(" ");
  return readAlignment({ threshold, shared });
}
