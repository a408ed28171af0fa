const TOKENS = [
  "paper",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "focus",
  "support",
  "oppose",
  "mixed",
  "neutral",
  "on-stance",
  "bar",
  "actor",
  "actor-group",
] as const;

export type ColorToken = (typeof TOKENS)[number];
export type Palette = {
  colors: Record<ColorToken, string>;
  font: string;
  /** Reported and dimmed things may not be made faint. */
  strong: boolean;
  /** High-contrast mode of the system: its own few colours. */
  forced: boolean;
};

const FORCED: Record<ColorToken, string> = {
  paper: "Canvas",
  ink: "CanvasText",
  "ink-soft": "CanvasText",
  line: "CanvasText",
  "line-strong": "CanvasText",
  focus: "Highlight",
  support: "CanvasText",
  oppose: "CanvasText",
  mixed: "CanvasText",
  neutral: "CanvasText",
  "on-stance": "Canvas",
  bar: "Canvas",
  actor: "CanvasText",
  "actor-group": "CanvasText",
};

export const THEME_QUERIES = [
  "(prefers-color-scheme: dark)",
  "(prefers-contrast: more)",
  "(forced-colors: active)",
] as const;

/**
 * The page's colour tokens as a canvas can use them. A canvas knows neither CSS variables nor
 * light-dark(), so a probe element in the map's own place computes them.
 */
export function readPalette(within: HTMLElement): Palette {
  const forced = matchMedia(THEME_QUERIES[2]).matches;
  const probe = document.createElement("span");
  probe.style.forcedColorAdjust = "none";
  within.append(probe);
  const colorOf = (token: ColorToken) => {
    probe.style.color = forced ? FORCED[token] : `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = Object.fromEntries(TOKENS.map((token) => [token, colorOf(token)]));
  const font = getComputedStyle(probe).fontFamily.replaceAll("'", '"');
  probe.remove();
  return {
    colors: colors as Record<ColorToken, string>, // one entry for each of TOKENS, just above
    font,
    strong: forced || matchMedia(THEME_QUERIES[1]).matches,
    forced,
  };
}
