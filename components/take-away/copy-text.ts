/** Copies a text, with its italics where the browser allows it; false where there is no clipboard (plain HTTP). */
export async function copyText(text: string, html?: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  try {
    if (html === undefined || typeof ClipboardItem === "undefined") {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const typed = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": typed("text/plain", text),
        "text/html": typed("text/html", html),
      }),
    ]);
    return true;
  } catch {
    // The reader or the browser said no: what was to be copied is then selected instead.
    return false;
  }
}

/** Selects all that an element shows, ready to be copied by hand. */
export function selectText(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
    return;
  }
  window.getSelection()?.selectAllChildren(element);
}
