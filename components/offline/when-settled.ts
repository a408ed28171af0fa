/** Time for what a page fetches by itself after it has loaded, and for what a reader's last action began. */
const REST_MS = 3000;
/** Who never pauses is not waited for any longer. */
const LATEST_MS = 60_000;
/** What a reader does. */
const ACTIONS = ["click", "pointerdown", "keydown", "scroll", "wheel", "touchmove"] as const;

/**
 * Runs `task` when the page has been loaded for a while, the reader has paused and the browser is idle; gives what
 * calls it off. What comes for later would otherwise take the machine from what is asked for now.
 */
export function whenSettled(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let latest = Number.POSITIVE_INFINITY;
  const begin = () => {
    stopListening();
    if ("requestIdleCallback" in window) idle = window.requestIdleCallback(task);
    else task();
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, Math.min(REST_MS, Math.max(0, latest - Date.now())));
  };
  const loaded = () => {
    latest = Date.now() + LATEST_MS;
    for (const action of ACTIONS)
      window.addEventListener(action, rest, { passive: true, capture: true });
    rest();
  };
  const stopListening = () => {
    window.removeEventListener("load", loaded);
    for (const action of ACTIONS) window.removeEventListener(action, rest, { capture: true });
  };
  if (document.readyState === "complete") loaded();
  else window.addEventListener("load", loaded, { once: true });
  return () => {
    stopListening();
    clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback(idle);
  };
}
