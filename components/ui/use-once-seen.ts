"use client";
import { type RefObject, useEffect, useState } from "react";
import { useAfterPaint } from "./use-after-paint.ts";

/** A value at once while the box is in sight; otherwise once the screen has shown what is in sight of it. */
export function useOnceSeen<Value>(value: Value, box: RefObject<HTMLElement | null>): Value {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      const latest = entries.at(-1);
      if (latest !== undefined) setInSight(latest.isIntersecting);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  const late = useAfterPaint(value);
  return inSight ? value : late;
}
