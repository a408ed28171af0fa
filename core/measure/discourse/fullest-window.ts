import type { LazyWindow } from "./time-windows.ts";

/** What sums of the same weights in another order may differ by. */
const ROUNDING = 1e-9;

/** The place of the window that holds the most statements, of equal ones the first; −1 among none. */
export function fullestWindow(windows: readonly Pick<LazyWindow, "held">[]): number {
  let fullest = -1;
  let most = Number.NEGATIVE_INFINITY;
  windows.forEach(({ held }, at) => {
    const statements = held();
    if (statements <= most + ROUNDING) return;
    most = statements;
    fullest = at;
  });
  return fullest;
}
