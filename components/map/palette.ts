import { textScale } from "#components/settings/settings.ts";
import { currentSettings } from "#components/settings/settings-store.ts";

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

type ColorToken = (typeof TOKENS)[number];
export type Palette = {
  colors: Record<ColorToken, string>;
  /** The same colours, most of them paper: for what is dimmed. Solid, so that no line shines through. */
  pale: Record<ColorToken, string>;
  font: string;
  /** Reported and dimmed things may not be made faint. */
  strong: boolean;
  /** High-contrast mode of the system: its own few colours. */
  forced: boolean;
  /** The reader wants stances told apart by strong patterns as well. */
  patterns: boolean;
  /** How many times its usual size text has on the screen. */
  textScale: number;
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
 * light-dark(), so a probe element in the map's own place computes them. With them, what the reader has set.
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
  const strong = forced || matchMedia(THEME_QUERIES[1]).matches;
  const colors = eachToken(colorOf);
  const share = strong ? 0.55 : 0.32;
  const pale = eachToken((token) => blend(colors[token], { over: colors.paper, share }));
  const font = getComputedStyle(probe).fontFamily.replaceAll("'", '"');
  probe.remove();
  const settings = currentSettings();
  return {
    colors,
    pale,
    font,
    strong,
    forced,
    patterns: settings.patterns === "on",
    textScale: textScale(settings),
  };
}

function eachToken(colorOf: (token: ColorToken) => string): Record<ColorToken, string> {
  const entries = TOKENS.map((token) => [token, colorOf(token)]);
  return Object.fromEntries(entries) as Record<ColorToken, string>; // one entry for each of TOKENS
}

/** `share` of a colour and the rest of the one beneath it, both as `rgb(…)`. */
function blend(color: string, { over, share }: { over: string; share: number }): string {
  const [top, under] = [channels(color), channels(over)];
  const mixed = top.map((value, at) =>
    Math.round(value * share + (under[at] ?? value) * (1 - share)),
  );
  return `rgb(${mixed.join(", ")})`;
}

function channels(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
