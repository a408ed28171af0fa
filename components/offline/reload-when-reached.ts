// A network that comes may go again at once, and the reader may be on the way to another page.
const SURE_AFTER_MS = 1000;

/** Loads the page anew once the browser has a network and the site answers; gives what calls it off. */
export function reloadWhenReached(): () => void {
  const left = new AbortController();
  const { signal } = left;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const options = { method: "HEAD", cache: "no-store", signal } as const;
    const answer = await fetch(window.location.href, options).catch(() => undefined);
    if (answer !== undefined && !signal.aborted) window.location.reload();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SURE_AFTER_MS);
  };
  window.addEventListener("online", wait, { signal });
  return () => {
    clearTimeout(timer);
    left.abort();
  };
}
