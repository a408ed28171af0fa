/** The colours a picture is drawn in, as `#rrggbb` or `rgb(…)`: those of the light theme for paper. */
export type PaperColors = Readonly<
  Record<
    | "paper"
    | "ink"
    | "ink-soft"
    | "line"
    | "line-strong"
    | "support"
    | "oppose"
    | "mixed"
    | "neutral"
    | "on-stance"
    | "bar"
    | "actor"
    | "actor-group",
    string
  >
>;

export type Rgb = { r: number; g: number; b: number };

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Red, green and blue (0..255) of `#rrggbb` or `rgb(r, g, b)`; black where it is neither. */
export function rgbOf(color: string): Rgb {
  const hex = HEX.exec(color);
  const channels =
    hex === null
      ? (color.match(/[\d.]+/g) ?? []).map(Number)
      : hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  const [r = 0, g = 0, b = 0] = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel))),
  );
  return { r, g, b };
}

/** `share` (0..1) of every colour and the rest paper: for what is set back. Solid, so that no line shines through. */
export function paleColors(colors: PaperColors, share: number): PaperColors {
  const paper = rgbOf(colors.paper);
  const pale = (color: string) => {
    const { r, g, b } = rgbOf(color);
    const mix = (top: number, under: number) => Math.round(top * share + under * (1 - share));
    return `rgb(${mix(r, paper.r)}, ${mix(g, paper.g)}, ${mix(b, paper.b)})`;
  };
  const entries = Object.entries(colors).map(([name, color]) => [name, pale(color)]);
  return Object.fromEntries(entries) as PaperColors; // the same names
}
