"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import styles from "./hint-strip.module.css";
import { leavesEscape } from "./leaves-escape.ts";

export type HintStripProps = {
  steps: readonly { text: string; place: string }[];
  /** Words come from the server, so that no message file is in the first script. */
  words: { title: string; next: string; skip: string; done: string };
};

// A link into a tour has its own first steps. Before the page is painted, so that nothing moves.
const NOT_IN_TOURS = `if (/[?&]tour=/.test(location.search)) document.currentScript.parentElement.hidden = true`;

/**
 * Steps one after the other in a strip of the page: over nothing, without taking the focus. It stands in the
 * page from the first paint, and the style sheet leaves it out where `data-hint` says that it was closed.
 */
export function HintStrip({ steps, words }: HintStripProps) {
  const strip = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [spoken, setSpoken] = useState("");
  const isLast = at === steps.length - 1;

  function go(to: number): void {
    setAt(to);
    setSpoken(spokenStep(steps, to));
  }
  function close(): void {
    if (strip.current?.contains(document.activeElement))
      document.getElementById("content")?.focus({ preventScroll: true });
    document.documentElement.dataset.hint = "off";
    setAt(0);
    setSpoken("");
    import("#components/settings/settings-store.ts").then(
      ({ changeSettings }) => changeSettings({ hint: "off" }),
      () => undefined,
    );
  }

  const onMount = useEffectEvent(() => {
    if (isSeen(strip.current)) setSpoken(spokenStep(steps, 0));
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && isSeen(strip.current) && leavesEscape(event)) close();
  });
  useEffect(() => {
    onMount();
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  return (
    <section ref={strip} className={styles.strip} aria-label={words.title} suppressHydrationWarning>
      <script suppressHydrationWarning>{NOT_IN_TOURS}</script>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      {/* All in one place, so that the strip keeps its height. What is seen is said by the line above. */}
      <ol className={styles.steps} aria-hidden="true">
        {steps.map(({ text, place }, step) => (
          <li key={place} className={styles.step} data-current={step === at || undefined}>
            <span className={styles.place}>{place}</span>
            {text}
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {!isLast && (
          <button type="button" onClick={() => go(at + 1)}>
            {words.next}
          </button>
        )}
        <button type="button" onClick={close}>
          {isLast ? words.done : words.skip}
        </button>
      </div>
    </section>
  );
}

function spokenStep(steps: HintStripProps["steps"], at: number): string {
  const { place = "", text = "" } = steps[at] ?? {};
  return `${place}: ${text}`;
}

function isSeen(strip: HTMLElement | null): boolean {
  return strip !== null && strip.getClientRects().length > 0;
}
