import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The colours of app/tokens.css against WCAG 2.2 (1.4.3, 1.4.11) and simulated colour blindness. */
type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

const css = readFileSync("app/tokens.css", "utf8");
const tokens = new Map<string, Record<Theme, Rgb>>();
for (const [, name, light, dark] of css.matchAll(
  /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
)) {
  if (name && light && dark) tokens.set(name, { light: parse(light), dark: parse(dark) });
}

function parse(hex: string): Rgb {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function colour(name: string, theme: Theme): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`app/tokens.css has no colour --${name}`);
  return found[theme];
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const BLINDNESS = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function seenWith(kind: keyof typeof BLINDNESS, colourSeen: Rgb): Rgb {
  const [r, g, b] = colourSeen.map(linear) as [number, number, number];
  const m = BLINDNESS[kind];
  const row = (i: number) =>
    gamma(Math.min(1, Math.max(0, (m[i] ?? 0) * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b)));
  return [row(0), row(3), row(6)];
}

/** CIE L*a*b* (D65) distance, 1976. A difference of 10 is plain at a glance. */
function distance(a: Rgb, b: Rgb): number {
  const [one, two] = [lab(a), lab(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

function lab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const STANCES = ["support", "oppose", "mixed", "neutral"];
const GROUNDS = ["paper", "surface", "sunken"];

describe.each(["light", "dark"] as const)("%s theme", (theme) => {
  const grounds = GROUNDS.map((ground) => [ground, colour(ground, theme)] as const);

  test.each(["ink", "ink-soft", "accent", ...STANCES])(
    "text in --%s has 4.5:1 on every ground",
    (name) => {
      for (const [, ground] of grounds) {
        expect(contrast(colour(name, theme), ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(STANCES)("text in --%s has 4.5:1 on its tint, and its glyph on its fill", (name) => {
    expect(contrast(colour(name, theme), colour(`${name}-tint`, theme))).toBeGreaterThanOrEqual(
      4.5,
    );
    expect(contrast(colour("on-stance", theme), colour(name, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["focus", "line-strong", "actor", "actor-group"])(
    "--%s has 3:1 on every ground",
    (name) => {
      for (const [, ground] of grounds) {
        expect(contrast(colour(name, theme), ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test("ink is readable on a position's bar and on a highlight", () => {
    expect(contrast(colour("ink", theme), colour("bar", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("ink", theme), colour("highlight", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["camp-a", "camp-b", "camp-c", "camp-d", "camp-e"])(
    "names are readable and lines stand out on the field --%s of a cluster",
    (field) => {
      expect(contrast(colour("ink", theme), colour(field, theme))).toBeGreaterThanOrEqual(4.5);
      for (const line of ["support", "oppose", "actor"]) {
        expect(contrast(colour(line, theme), colour(field, theme))).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each(Object.keys(BLINDNESS) as (keyof typeof BLINDNESS)[])(
    "the four stances stay apart for %s vision",
    (kind) => {
      for (const [a, b] of [
        ["support", "oppose"],
        ["support", "neutral"],
        ["oppose", "neutral"],
        ["oppose", "mixed"],
        ["support", "mixed"],
        ["mixed", "neutral"],
      ] as const) {
        const seen = distance(seenWith(kind, colour(a, theme)), seenWith(kind, colour(b, theme)));
        expect(seen, `${a} and ${b}`).toBeGreaterThan(10);
      }
    },
  );
});
