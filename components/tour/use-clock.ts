"use client";

import { useEffect, useState } from "react";

export type Clock = {
  elapsedMs: number;
  isRunning: boolean;
  toggle: () => void;
  reset: () => void;
};

type Times = { beforeMs: number; since: number | undefined };

/** A stop clock that the presenter starts, pauses and sets back. */
export function useClock(): Clock {
  const [times, setTimes] = useState<Times>({ beforeMs: 0, since: undefined });
  const [now, setNow] = useState(0);
  const isRunning = times.since !== undefined;
  useEffect(() => {
    if (!isRunning) return;
    const timer = window.setInterval(() => setNow(performance.now()), 500);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  const elapsedMs =
    times.beforeMs + (times.since === undefined ? 0 : Math.max(0, now - times.since));
  function toggle(): void {
    const at = performance.now();
    setNow(at);
    setTimes(({ beforeMs, since }) =>
      since === undefined
        ? { beforeMs, since: at }
        : { beforeMs: beforeMs + at - since, since: undefined },
    );
  }
  function reset(): void {
    const at = performance.now();
    setNow(at);
    setTimes(({ since }) => ({ beforeMs: 0, since: since === undefined ? undefined : at }));
  }
  return { elapsedMs, isRunning, toggle, reset };
}
