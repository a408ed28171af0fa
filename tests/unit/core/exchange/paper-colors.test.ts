import { expect, test } from "vitest";
import { paleColors, rgbOf } from "#core/exchange/paper-colors.ts";
import { COLORS } from "./export-words.ts";

test("a colour is read as it stands in the style sheet or as the browser computes it", () => {
  expect(rgbOf("#1f62A8")).toEqual({ r: 31, g: 98, b: 168 });
  expect(rgbOf("rgb(31, 98, 168)")).toEqual({ r: 31, g: 98, b: 168 });
  expect(rgbOf("rgba(300, 98.4, 0, 0.5)")).toEqual({ r: 255, g: 98, b: 0 });
  expect(rgbOf("blue")).toEqual({ r: 0, g: 0, b: 0 });
});

test("pale colours lie between the colour and the paper", () => {
  expect(paleColors({ ...COLORS, paper: "#ffffff", ink: "#000000" }, 0.25).ink).toBe(
    "rgb(191, 191, 191)",
  );
  expect(rgbOf(paleColors(COLORS, 0).oppose)).toEqual(rgbOf(COLORS.paper));
  expect(rgbOf(paleColors(COLORS, 1).oppose)).toEqual(rgbOf(COLORS.oppose));
});
