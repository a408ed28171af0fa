import type { Core } from "cytoscape";
import { isHidden } from "#components/map/hide-element.ts";
import { rendererOf } from "#components/map/renderer-of.ts";
import { HEAVY_TIES } from "#components/map/scene.ts";
import type { Drawn, Extent } from "./drawn.ts";
import { hasThinLines, tieStrength } from "./from-far.ts";
import { drawNode, nodeIsWithin, nodeLookOf, seenFrom } from "./node-look.ts";
import type { Renderer } from "./renderer.ts";
import { drawThinTie, drawTie, tieIsWithin, tieLookOf } from "./tie-look.ts";
import { Words } from "./words.ts";

/** So many looks are remembered: more than any map has at a time, in every state. */
const MOST_LOOKS = 8_000;

/** What is drawn on, the part of it that is seen, and the words that are drawn last. */
type Frame = {
  context: CanvasRenderingContext2D;
  extent: Extent | undefined;
  zoom: number;
  words: Words;
};

/**
 * Has every frame drawn straight from the elements, with Cytoscape's geometry and styles. Cytoscape itself looks up
 * some thirty style values and four boxes for each element, and copies marks and labels from sheets of pictures.
 */
export function drawFrames(cy: Core): void {
  const renderer = rendererOf<Renderer>(cy);
  const tieLooks = new Looks(tieLookOf);
  const nodeLooks = new Looks((node) => nodeLookOf(node, renderer));

  const drawTies = (all: readonly Drawn[], { context, extent, zoom, words }: Frame) => {
    const thin = hasThinLines(all.length);
    const ties = all.filter((tie) => tieIsWithin(tie, extent));
    const strength = tieStrength(ties.length);
    const isFew = ties.length <= HEAVY_TIES;
    for (const tie of ties) {
      const look = tieLooks.of(tie);
      const few = isFew && tie.hasClass("tie");
      if (thin && standsBack(tie))
        drawThinTie(renderer, context, { tie, look, few, strength, zoom });
      else drawTie(renderer, context, { tie, look, few });
      words.add(tie, look.label);
    }
  };
  const draw = (
    context: CanvasRenderingContext2D,
    elements: readonly Drawn[],
    { pixelRatio, extent }: { pixelRatio: number; extent: Extent | undefined },
  ) => {
    const shown = elements.filter((element) => !isHidden(element));
    // As coarse as Cytoscape counts it, whose choice of labels the map follows.
    const words = new Words(2 ** Math.ceil(Math.log2(cy.zoom() * pixelRatio)));
    const zoom = cy.zoom();
    drawTies(
      shown.filter((tie) => tie.group() === "edges"),
      { context, extent, zoom, words },
    );
    // The signs of ties lie under the marks, all other words above them.
    words.draw(context);
    for (const node of shown) {
      if (node.group() !== "nodes") continue;
      const look = nodeLooks.of(node);
      if (!nodeIsWithin(node, look, extent)) continue;
      drawNode(renderer, context, { node, look: seenFrom(zoom, look) });
      words.add(node, look.label);
    }
    words.draw(context);
  };

  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) =>
    draw(context, elements, { pixelRatio, extent });
  renderer.drawCachedElements = renderer.drawLayeredElements;
  renderer.drawCachedNodes = (context, elements, pixelRatio, extent) =>
    draw(
      context,
      elements.filter((element) => element.group() === "nodes"),
      { pixelRatio, extent },
    );
  // They only throw away pictures that are no longer made.
  renderer.onUpdateEleCalcsFns.length = 0;
}

/** All but what is pointed at or open, and relations. */
function standsBack(tie: Drawn): boolean {
  return tie.hasClass("tie") && !tie.hasClass("lit");
}

/** Looks by the key that Cytoscape gives to every style. */
class Looks<Look> {
  readonly #known = new Map<number, Look>();
  readonly #lookOf: (element: Drawn) => Look;

  constructor(lookOf: (element: Drawn) => Look) {
    this.#lookOf = lookOf;
  }

  of(element: Drawn): Look {
    const key = element._private.styleKey;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_LOOKS) this.#known.clear();
    const look = this.#lookOf(element);
    this.#known.set(key, look);
    return look;
  }
}
