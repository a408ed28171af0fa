import { describe, expect, test } from "vitest";
import { LABEL_SIZES, labelStep } from "#components/map/label-steps.ts";
import {
  MOST_ON_A_WALL,
  panIntoView,
  startViewport,
  wholeViewport,
} from "#components/map/viewport.ts";

const wide = { left: -500, right: 500, top: 0, bottom: 600 };

describe("the view of the map", () => {
  test("the whole lies inside the box with a margin, in its middle", () => {
    const { zoom, pan } = wholeViewport(wide, { width: 800, height: 600 });
    expect(zoom).toBeCloseTo(0.752);
    expect(pan.x).toBe(400);
    expect(wide.left * zoom + pan.x).toBeCloseTo(24);
  });

  test("a small map is not blown up beyond 1.25", () => {
    const small = { left: 0, right: 10, top: 0, bottom: 10 };
    expect(wholeViewport(small, { width: 1000, height: 1000 }).zoom).toBe(1.25);
  });

  test("on a wall a small map is as large as the box allows, up to 2.5", () => {
    const small = { left: 0, right: 300, top: 0, bottom: 100 };
    const wall = { width: 648, height: 600, most: MOST_ON_A_WALL };
    expect(wholeViewport(small, wall).zoom).toBe(2);
    expect(startViewport(small, { size: wall, arrangement: "ladder" }).zoom).toBe(2);
    expect(wholeViewport(small, { ...wall, width: 2000 }).zoom).toBe(2.5);
  });

  test("a tall ladder opens at its top in a readable size", () => {
    const tall = { left: -500, right: 500, top: -40, bottom: 2000 };
    const size = { width: 1100, height: 700 };
    const { zoom, pan } = startViewport(tall, { size, arrangement: "ladder" });
    expect(zoom * 13).toBeGreaterThanOrEqual(12);
    expect(tall.top * zoom + pan.y).toBeCloseTo(24);
  });

  test("a ladder on a phone opens on its middle, not smaller than labels need", () => {
    const size = { width: 358, height: 600 };
    const { zoom, pan } = startViewport(wide, { size, arrangement: "ladder" });
    expect(zoom).toBe(0.6);
    expect(pan.x).toBe(179);
  });

  test("a part of a ladder shows what is sought, as far as it has room, and no more air than at the edges", () => {
    const broad = { left: -650, right: 650, top: 0, bottom: 1200 };
    const size = { width: 664, height: 573 };
    const at = (sought: readonly (typeof broad)[]) =>
      startViewport(broad, { size, arrangement: "ladder", sought });
    const right = { left: 250, right: 650, top: 500, bottom: 800 };
    const seen = at([broad, right]);
    expect(seen.zoom).toBe(0.6);
    expect(right.right * seen.zoom + seen.pan.x).toBeCloseTo(664 - 24);
    expect(((right.top + right.bottom) / 2) * seen.zoom + seen.pan.y).toBeCloseTo(573 / 2);
    expect(at([broad])).toEqual({ zoom: 0.6, pan: { x: 332, y: 24 } });
    expect(at([]).zoom).toBeCloseTo(616 / 1300);
  });

  test("a ladder becomes a little smaller for the names at both ends of what is sought", () => {
    const broad = { left: -650, right: 650, top: 0, bottom: 1200 };
    const size = { width: 664, height: 573 };
    const across = { left: -560, right: 560, top: 500, bottom: 800 };
    const { zoom, pan } = startViewport(broad, { size, arrangement: "ladder", sought: [across] });
    expect(zoom).toBeCloseTo(616 / 1120);
    expect(across.left * zoom + pan.x).toBeCloseTo(24);
    expect(across.right * zoom + pan.x).toBeCloseTo(664 - 24);
  });

  test("a point inside stays where it is; one outside comes in to the margin", () => {
    const options = {
      viewport: { zoom: 1, pan: { x: 0, y: 0 } },
      size: { width: 400, height: 300 },
      inset: 50,
    };
    expect(panIntoView({ x: 200, y: 100 }, options)).toEqual({ x: 0, y: 0 });
    expect(panIntoView({ x: 500, y: -10 }, options)).toEqual({ x: -150, y: 60 });
  });

  test("label text is never under 12 px on screen, and no larger than it must be", () => {
    for (const zoom of [0.12, 0.3, 0.5, 0.7, 0.92, 0.93, 1, 2]) {
      const step = labelStep(zoom) ?? Number.NaN;
      expect((LABEL_SIZES[step] ?? 0) * zoom).toBeGreaterThanOrEqual(12 - 1e-3);
      if (step > 0) expect((LABEL_SIZES[step - 1] ?? 0) * zoom).toBeLessThan(12);
    }
    expect(labelStep(0.01)).toBeUndefined();
  });

  test("label text grows with the size that the reader asked for", () => {
    for (const textScale of [1.15, 1.3, 1.5])
      for (const zoom of [0.3, 0.7, 1, 1.4]) {
        const step = labelStep(zoom, { textScale }) ?? Number.NaN;
        expect((LABEL_SIZES[step] ?? 0) * zoom).toBeGreaterThanOrEqual(12 * textScale - 1e-3);
        if (step > 0) expect((LABEL_SIZES[step - 1] ?? 0) * zoom).toBeLessThan(12 * textScale);
      }
  });
});
