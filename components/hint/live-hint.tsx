"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { changeSettings } from "#components/settings/settings-store.ts";
import { HintFrame, type HintGiven } from "./hint-frame.tsx";
import { leavesEscape } from "./leaves-escape.ts";

/** Steps one after the other, over nothing and without taking the focus; said politely, closed by a button or Esc. */
export function LiveHint({ steps, words }: HintGiven) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [spoken, setSpoken] = useState("");

  function go(to: number): void {
    setAt(to);
    setSpoken(spokenStep(steps, to));
  }
  function close(): void {
    if (box.current?.contains(document.activeElement))
      document.getElementById("content")?.focus({ preventScroll: true });
    go(0);
    changeSettings({ hint: "off" });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && isSeen(box.current) && leavesEscape(event)) close();
  });
  const onMount = useEffectEvent(() => setSpoken(spokenStep(steps, 0)));
  useEffect(() => {
    onMount();
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  return (
    <div ref={box}>
      <HintFrame {...{ steps, words, at, spoken }} onNext={() => go(at + 1)} onClose={close} />
    </div>
  );
}

function spokenStep(steps: HintGiven["steps"], at: number): string {
  const { place = "", text = "" } = steps[at] ?? {};
  return `${place}: ${text}`;
}

/** The style sheet leaves the strip out in a tour, and where it was closed. */
function isSeen(box: HTMLElement | null): boolean {
  return box?.firstElementChild?.getClientRects().length !== 0;
}
