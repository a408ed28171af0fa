import type { Page } from "@playwright/test";

/** What has the focus, in words that a failing test can show: role or tag, and where it stands. */
export type Focused = {
  inFigure: boolean;
  skipsToList: boolean;
  node: string | undefined;
  html: string;
};

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return {
      inFigure: active?.closest("figure") !== null && active?.closest("figure") !== undefined,
      skipsToList: active?.matches("a[href='#explorer-list']") === true,
      node: active?.getAttribute("data-node") ?? undefined,
      html: active?.outerHTML.slice(0, 160) ?? "",
    };
  });
}

/** Presses a key and says what has the focus then. */
export async function pressed(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  return focused(page);
}
