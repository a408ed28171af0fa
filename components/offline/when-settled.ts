/** Time for what a page fetches by itself after it has loaded: the explorer, the map. */
const REST_MS = 3000;

/** Runs `task` when the page has been loaded for a while and the browser is idle; gives what calls it off. */
export function whenSettled(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const rest = () => {
    timer = setTimeout(() => {
      if ("requestIdleCallback" in window) idle = window.requestIdleCallback(task);
      else task();
    }, REST_MS);
  };
  if (document.readyState === "complete") rest();
  else window.addEventListener("load", rest, { once: true });
  return () => {
    window.removeEventListener("load", rest);
    clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback(idle);
  };
}
