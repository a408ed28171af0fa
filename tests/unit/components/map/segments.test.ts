import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSegments } from "#components/map/segments.ts";

describe("segments of a routed tie", () => {
  test("a way point half way and below a line to the right lies at 0.5 and on its right hand", () => {
    const line = { start: { x: 0, y: 0 }, end: { x: 100, y: 0 } };
    expect(toSegments(line, [{ x: 50, y: 20 }])).toEqual({ weights: [0.5], distances: [20] });
  });

  test("no way points give empty lists, and a line without length gives nothing", () => {
    const point = { x: 3, y: 4 };
    expect(toSegments({ start: point, end: { x: 9, y: 9 } }, [])).toEqual({
      weights: [],
      distances: [],
    });
    expect(toSegments({ start: point, end: point }, [{ x: 1, y: 1 }])).toBeUndefined();
  });

  test("Cytoscape's own formula leads back to the way points", () => {
    const coordinate = fc.integer({ min: -900, max: 900 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(point, point, fc.array(point, { maxLength: 5 }), (start, end, wayPoints) => {
        const segments = toSegments({ start, end }, wayPoints);
        if (segments === undefined) return;
        const [dx, dy] = [end.x - start.x, end.y - start.y];
        const length = Math.hypot(dx, dy);
        wayPoints.forEach((wayPoint, at) => {
          const weight = segments.weights[at] ?? Number.NaN;
          const distance = segments.distances[at] ?? Number.NaN;
          const x = start.x * (1 - weight) + end.x * weight - (dy / length) * distance;
          const y = start.y * (1 - weight) + end.y * weight + (dx / length) * distance;
          expect(x).toBeCloseTo(wayPoint.x, 6);
          expect(y).toBeCloseTo(wayPoint.y, 6);
        });
      }),
    );
  });
});
