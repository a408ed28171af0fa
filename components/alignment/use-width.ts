import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Widths are told in steps: a scroll bar that comes and goes moves nobody. */
const STEP = 20;

/** The width of an element in CSS pixels, rounded down; undefined until it is laid out. */
export function useWidth<Box extends HTMLElement>(): {
  ref: RefObject<Box | null>;
  width: number | undefined;
} {
  const ref = useRef<Box>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setWidth(Math.floor(box.clientWidth / STEP) * STEP);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
