/** Paper sizes, upright, in millimetres (ISO 216). */
const PAPERS = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
} as const;

export type Paper = keyof typeof PAPERS;
export const PAPER_NAMES = ["A4", "A3", "A2", "A1", "A0"] as const satisfies readonly Paper[];
export const ORIENTATIONS = ["portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];
export type Sheet = { paper: Paper; orientation: Orientation };
/** A picture's size in CSS px. */
type Size = { width: number; height: number };

export const MARGIN_MM = 12;
/** The smallest letters of a picture, in CSS px. */
const SMALLEST_PX = 12;
/** The smallest letters that are read without effort at arm's length. */
export const READABLE_POINTS = 6;
const POINTS_PER_MM = 72 / 25.4;

/** Width and height of a sheet in millimetres. */
export function sheetSize({ paper, orientation }: Sheet): Size {
  const { width, height } = PAPERS[paper];
  return orientation === "portrait" ? { width, height } : { width: height, height: width };
}

/** How high the smallest letters of a picture are in points when it fills a sheet. */
export function smallestPoints(picture: Size, sheet: Sheet): number {
  const { width, height } = sheetSize(sheet);
  const mmPerPx = Math.min(
    (width - 2 * MARGIN_MM) / picture.width,
    (height - 2 * MARGIN_MM) / picture.height,
  );
  return SMALLEST_PX * mmPerPx * POINTS_PER_MM;
}

/** Width by height of what is printed on a sheet; that of A3 stands for all, which differ by less than 0.02. */
export function printedRatio(orientation: Orientation): number {
  const { width, height } = sheetSize({ paper: "A3", orientation });
  return (width - 2 * MARGIN_MM) / (height - 2 * MARGIN_MM);
}

/** The smallest sheet on which every word of a picture can be read; else the largest. */
export function fittingPaper(picture: Size, orientation: Orientation): Paper {
  const readable = (paper: Paper) =>
    smallestPoints(picture, { paper, orientation }) >= READABLE_POINTS;
  return PAPER_NAMES.find(readable) ?? "A0";
}

/** The orientation whose picture is printed larger; upright when both are as large. */
export function fittingOrientation(pictures: Readonly<Record<Orientation, Size>>): Orientation {
  const points = (orientation: Orientation) =>
    smallestPoints(pictures[orientation], { paper: "A3", orientation });
  return points("landscape") > points("portrait") ? "landscape" : "portrait";
}
