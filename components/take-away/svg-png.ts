import { svgSize } from "./drawn.ts";

export type Png = { blob: Blob; scale: number };

/** Sharp on every screen, and in print at half the size. */
const SCALE = 2;
/** What the browsers that can draw least are known to draw: 4096 × 4096. */
const LEAST_AREA = 2 ** 24;
const LONGEST_SIDE = 16_384;

/**
 * A picture as PNG, at twice its size where the browser can draw that, else as large as it can; undefined
 * when it cannot draw it at all.
 */
export async function svgPng(svg: string): Promise<Png | undefined> {
  const size = svgSize(svg);
  const picture = await loadPicture(svg);
  if (picture === undefined) return undefined;
  for (const scale of scalesFor(size)) {
    const canvas = drawAt(picture, size, scale);
    if (canvas === undefined) continue;
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob !== null) return { blob, scale };
  }
  return undefined;
}

/** The scales to try, largest first. */
export function scalesFor({ width, height }: { width: number; height: number }): number[] {
  const first = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height));
  const safe = Math.min(first, Math.sqrt(LEAST_AREA / (width * height)));
  return safe < first ? [first, safe] : [first];
}

async function loadPicture(svg: string): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const picture = new Image();
  picture.src = address;
  const loaded = await picture.decode().then(
    () => true,
    () => false,
  );
  URL.revokeObjectURL(address);
  return loaded ? picture : undefined;
}

function drawAt(
  picture: HTMLImageElement,
  { width, height }: { width: number; height: number },
  scale: number,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return isDrawn(context) ? canvas : undefined;
}

// A canvas that is too large for a browser stays empty without a word. Our pictures have no empty corner.
function isDrawn(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  try {
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    // As large a canvas may also have no memory to be read from.
    return false;
  }
}
