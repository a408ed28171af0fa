import type { Page } from "@playwright/test";

declare global {
  interface Window {
    nextPaint: () => Promise<void>;
  }
}

/** As text, because a runner that renames functions would break code that is sent to the page. */
const SCRIPT = `window.nextPaint = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done();
  port2.postMessage(undefined);
}));`;

/** Gives the page `nextPaint()`, which resolves once the coming frame has been handed to the screen. */
export async function addNextPaint(page: Page): Promise<void> {
  await page.addInitScript({ content: SCRIPT });
}
