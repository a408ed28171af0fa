import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { type QrSquares, qrSquares, qrSvg } from "#components/take-away/qr-squares.ts";
import { readXml } from "#tests/unit/core/exchange/read-xml.ts";

const PX = 4;

/** The code as a camera would see it: dark squares on white. */
function pictureOf({ size, path }: QrSquares) {
  const side = size * PX;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let at = 0; at < PX * PX; at += 1) {
      const column = Number(x) * PX + (at % PX);
      const row = Number(y) * PX + Math.floor(at / PX);
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

function codeOf(link: string): QrSquares {
  const squares = qrSquares(link);
  if (squares === undefined) throw new Error("too long");
  return squares;
}

test("another program reads the link out of the code, whatever its signs", () => {
  const links = [
    "https://site.example/debates/el-salvador-prisons?stance=oppose&open=actor.nayib-bukele",
    "http://192.168.0.7:3000/debates/x?q=%C3%B1and%C3%BA",
    `https://site.example/?q=${"a".repeat(600)}`,
  ];
  for (const link of links) expect(decodeQR(pictureOf(codeOf(link)))).toBe(link);
});

test("four empty squares lie around every code", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (link) => {
      const { size, path } = codeOf(link);
      const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      expect(Math.min(...places)).toBe(4);
      expect(Math.max(...places)).toBe(size - 5);
    }),
    { numRuns: 5 },
  );
});

test("a link of 997 bytes has a code of 117 squares, a longer one has none", () => {
  expect(codeOf("a".repeat(997)).size).toBe(117 + 8);
  expect(qrSquares("a".repeat(998))).toBeUndefined();
  expect(qrSquares("ñ".repeat(499))).toBeUndefined();
});

test("the file of a code is dark on white", () => {
  const [white, dark] = readXml(qrSvg(codeOf("https://site.example"))).children;
  expect(white?.attributes.fill).toBe("#fff");
  expect(dark?.attributes).toMatchObject({ fill: "#000", d: codeOf("https://site.example").path });
});
