import { encode } from "uqr";

/** The empty squares that a reader needs around a code. */
const QUIET = 4;
/** Above version 25 (117 squares a side) a phone no longer reads a code from a screen. */
const MAX_VERSION = 25;
/** What version 25 holds at level M (ISO/IEC 18004, table 7). */
const MOST_BYTES = 997;

export type QrSquares = {
  /** Squares a side, the quiet zone included. */
  size: number;
  /** The dark squares as the path of an SVG with one unit a square. */
  path: string;
};

/** The QR code of a link; undefined when the link is too long for one. */
export function qrSquares(link: string): QrSquares | undefined {
  const bytes = [...new TextEncoder().encode(link)];
  if (bytes.length > MOST_BYTES) return undefined;
  const { data, size } = encode(bytes, { ecc: "M", border: QUIET, maxVersion: MAX_VERSION });
  return { size, path: data.map(rowPath).join("") };
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])).join("");
}

/** A QR code as a file, black on white. */
export function qrSvg({ size, path }: QrSquares): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}" fill="#000"/></svg>\n`;
}
