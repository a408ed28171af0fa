import type { PaperColors } from "#core/exchange/paper-colors.ts";

const COLORS = [
  "paper",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "support",
  "oppose",
  "mixed",
  "neutral",
  "on-stance",
  "bar",
  "actor",
  "actor-group",
] as const satisfies readonly (keyof PaperColors)[];

/** The page's colours in the light theme, whatever theme is on: what is taken away is for paper. */
export function readPaperColors(): PaperColors {
  const probe = document.createElement("span");
  probe.className = "on-paper";
  probe.style.forcedColorAdjust = "none";
  document.body.append(probe);
  const entries = COLORS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as PaperColors; // one entry for each of COLORS
}

/** The fonts of the page, as they are called there. */
export function pageFonts(): string {
  return getComputedStyle(document.body).fontFamily;
}

/** The same fonts under the names by which other computers know them. */
export const FILE_FONTS = "'Source Sans 3', system-ui, sans-serif";

/** The page's own font as a data: address, so that a file looks the same everywhere; undefined when it cannot be had. */
export async function readFontData(): Promise<string | undefined> {
  const address = fontAddress();
  if (address === undefined) return undefined;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  return readAsAddress(await response.blob());
}

/** Where the page has loaded its first font from: its style sheet tells. */
function fontAddress(): string | undefined {
  const [family] = pageFonts().split(",");
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const [, path] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src")) ?? [];
      const same = bare(rule.style.getPropertyValue("font-family")) === bare(family ?? "");
      if (same && path !== undefined) return new URL(path, sheet.href ?? document.baseURI).href;
    }
  }
  return undefined;
}

function bare(name: string): string {
  return name.trim().replaceAll(/["']/g, "");
}

function readAsAddress(blob: Blob): Promise<string | undefined> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === "string" ? reader.result : undefined);
    reader.onerror = () => done(undefined);
    reader.readAsDataURL(new Blob([blob], { type: "font/woff2" }));
  });
}
