import cytoscape, { type Core } from "cytoscape";
import { expect, test } from "vitest";
import { drawWithoutLayers } from "#components/map/draw-without-layers.ts";
import { keepPictures, MOST_SHEETS } from "#components/map/keep-pictures.ts";

const SHEET = { width: 1024, height: 50 };

function drawingWith(renderer: object): Core {
  return Object.assign(Object.create(cytoscape({ headless: true })), { renderer: () => renderer });
}

/** A cache that only counts. */
function cache() {
  const counted = { made: 0, checked: 0 };
  return {
    counted,
    addTexture() {
      counted.made += 1;
      return SHEET;
    },
    checkTextureUtility() {
      counted.checked += 1;
    },
  };
}

test("sheets of pictures are kept while there are few, and given to Cytoscape to throw away once there are many", () => {
  const labels = cache();
  keepPictures(drawingWith({ data: { eleTxrCache: cache(), lblTxrCache: labels } }));
  for (let sheet = 0; sheet < MOST_SHEETS; sheet++) labels.addTexture();
  labels.checkTextureUtility();
  expect(labels.counted).toEqual({ made: MOST_SHEETS, checked: 0 });
  labels.addTexture();
  labels.checkTextureUtility();
  expect(labels.counted).toEqual({ made: MOST_SHEETS + 1, checked: 1 });
});

test("each cache counts its own sheets", () => {
  const [marks, labels] = [cache(), cache()];
  keepPictures(drawingWith({ data: { eleTxrCache: marks, lblTxrCache: labels } }));
  for (let sheet = 0; sheet <= MOST_SHEETS; sheet++) marks.addTexture();
  labels.checkTextureUtility();
  expect(labels.counted.checked).toBe(0);
});

test("a frame is drawn from its elements, whatever layers would have done", () => {
  const drawn: unknown[][] = [];
  const renderer = {
    drawLayeredElements: (..._: unknown[]) => {
      throw new Error("layers");
    },
    drawCachedElements: (...given: unknown[]) => drawn.push(given),
  };
  drawWithoutLayers(drawingWith(renderer));
  renderer.drawLayeredElements("context", ["a"], 1, null);
  expect(drawn).toEqual([["context", ["a"], 1, null]]);
});
