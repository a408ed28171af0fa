import type { Page } from "@playwright/test";

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** As text, because a runner that renames functions would break code that is sent to the page. */
const SCRIPT = `window.longTasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
}).observe({ type: "longtask", buffered: true });`;

/** Makes each document that the page opens record for how long it could not answer. */
export async function addLongTasks(page: Page): Promise<void> {
  await page.addInitScript({ content: SCRIPT });
}

/** The longest such time of the document so far, in ms; 0 where none was above 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...window.longTasks));
}
