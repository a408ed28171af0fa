import type { Core } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

/** Of Cytoscape's caches of pictures, what its types leave out (version 3.34). */
type Sheet = { width: number; height: number };
type PictureCache = {
  addTexture: (height: number, leastWidth: number) => Sheet;
  checkTextureUtility: (sheet: Sheet) => void;
};
type Renderer = { data: { eleTxrCache: PictureCache; lblTxrCache: PictureCache } };

/** So many sheets a cache may hold, of 200 KB where labels have two lines: some 12 MB. */
export const MOST_SHEETS = 64;

/**
 * Keeps the pictures of labels and marks that have another look for a while. Cytoscape draws each once on a sheet
 * that it shares with others, and throws a whole sheet away when a fifth of it is out of use. A filter that zooms
 * changes the size of every label in sight and, taken back, changes it again: all would be drawn anew each time.
 */
export function keepPictures(cy: Core): void {
  const { data } = rendererOf<Renderer>(cy);
  for (const cache of [data.eleTxrCache, data.lblTxrCache]) keepSheets(cache);
}

/** Sheets are thrown away, as Cytoscape does, only where there are many. */
function keepSheets(cache: PictureCache): void {
  const addSheet = cache.addTexture.bind(cache);
  const throwAwayIfPoor = cache.checkTextureUtility.bind(cache);
  let sheets = 0;
  cache.addTexture = (...size) => {
    sheets += 1;
    return addSheet(...size);
  };
  cache.checkTextureUtility = (sheet) => {
    if (sheets > MOST_SHEETS) throwAwayIfPoor(sheet);
  };
}
