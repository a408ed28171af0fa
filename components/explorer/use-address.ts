"use client";

import { type Options, parseAsString, throttle, useQueryStates } from "nuqs";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { VIEW_KEYS } from "#core/explore/view-url.ts";

const PARSERS = Object.fromEntries(VIEW_KEYS.map((key) => [key, parseAsString]));
const STEP: Options = { history: "push", shallow: true, scroll: false };
const TYPING: Options = {
  history: "replace",
  shallow: true,
  scroll: false,
  limitUrlUpdates: throttle(300),
};
/** The screen answers first: to a browser, a new entry in its history is as much work as a small drawing. */
const WRITE_AFTER_MS = 80;

/**
 * The view's keys in the address of the page. `write` puts a new view there a moment later, `onMove` hears
 * of every address that was not written here: Back, Forward, a link. Unknown keys of the address stay.
 */
export function useAddress(onMove: (address: string) => void) {
  const [values, setValues] = useQueryStates(PARSERS, STEP);
  const address = joinValues(values);
  const written = useRef(address);
  const waiting = useRef<{ flush: () => void; timer: number } | undefined>(undefined);

  const flush = useCallback(() => waiting.current?.flush(), []);
  const write = useCallback(
    (query: string, { typing }: { typing: boolean }) => {
      // Every step is an entry of its own, also when the next follows at once.
      flush();
      const now = () => {
        clearTimeout(waiting.current?.timer);
        waiting.current = undefined;
        const wanted = splitValues(query);
        written.current = joinValues(wanted);
        void setValues(wanted, typing ? TYPING : STEP);
      };
      waiting.current = { flush: now, timer: window.setTimeout(now, WRITE_AFTER_MS) };
    },
    [flush, setValues],
  );

  const follow = useEffectEvent((moved: string) => {
    if (moved === written.current) return;
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    written.current = moved;
    onMove(moved);
  });
  useEffect(() => follow(address), [address]);
  useEffect(() => {
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  return { address, write };
}

function joinValues(values: Readonly<Record<string, string | null>>): string {
  const joined = new URLSearchParams();
  for (const key of VIEW_KEYS) {
    const value = values[key];
    if (value !== null && value !== undefined) joined.set(key, value);
  }
  return joined.toString();
}

function splitValues(query: string): Record<string, string | null> {
  const wanted = new URLSearchParams(query);
  return Object.fromEntries(VIEW_KEYS.map((key) => [key, wanted.get(key)]));
}
