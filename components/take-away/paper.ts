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
type Orientation = (typeof ORIENTATIONS)[number];
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

/** The smallest sheet, turned as the picture is, on which every word can be read; else the largest. */
export function fittingSheet(picture: Size): Sheet {
  const orientation = picture.width > picture.height ? "landscape" : "portrait";
  const paper = PAPER_NAMES.find(
    (name) => smallestPoints(picture, { paper: name, orientation }) >= READABLE_POINTS,
  );
  return { paper: paper ?? "A0", orientation };
}
