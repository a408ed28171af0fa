/**
 * Calls `onOld` when a script or style that the page asks for later is no longer on the server: the page is of
 * an earlier version, whose files are gone. A file that only fails to come, as without network, does not count.
 */
export function watchGoneFiles(onOld: () => void, left: AbortSignal): void {
  const listen = ({ target }: Event) => {
    const address = addressOf(target);
    if (address !== undefined && new URL(address).pathname.includes("/_next/static/"))
      void isGone(address).then((gone) => gone && !left.aborted && onOld());
  };
  // Such errors do not bubble; the window hears them on their way down.
  window.addEventListener("error", listen, { capture: true, signal: left });
}

function addressOf(target: EventTarget | null): string | undefined {
  if (target instanceof HTMLScriptElement) return target.src || undefined;
  if (target instanceof HTMLLinkElement) return target.href || undefined;
  return undefined;
}

async function isGone(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  return answer?.status === 404;
}
