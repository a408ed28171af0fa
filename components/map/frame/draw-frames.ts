import type { Core } from "cytoscape";
import { isHidden } from "../hide-element.ts";
import { rendererOf } from "../renderer-of.ts";
import type { Drawn, Extent } from "./drawn.ts";
import { type LabelLook, Words } from "./label-look.ts";
import { drawNode, type NodeLook, nodeIsWithin, nodeLookOf } from "./node-look.ts";
import type { Renderer } from "./renderer.ts";
import { drawTie, type TieLook, tieIsWithin, tieLookOf } from "./tie-look.ts";

/** So many looks are remembered: more than any map has at a time, in every state. */
const MOST_LOOKS = 8_000;

/**
 * Has every frame drawn straight from the elements, with Cytoscape's geometry and styles. Cytoscape itself looks up
 * some thirty style values and four boxes for each element, and copies marks and labels from sheets of pictures.
 */
export function drawFrames(cy: Core): void {
  const renderer = rendererOf<Renderer>(cy);
  const ties = new Looks(tieLookOf);
  const nodes = new Looks((node) => nodeLookOf(node, renderer));

  const draw = (
    context: CanvasRenderingContext2D,
    elements: readonly Drawn[],
    { pixelRatio, extent }: { pixelRatio: number; extent: Extent | undefined },
  ) => {
    const scale = 2 ** Math.ceil(Math.log2(cy.zoom() * pixelRatio));
    const words = new Words();
    const addWords = (element: Drawn, label: LabelLook | undefined) => {
      if (label !== undefined && label.size * scale >= label.leastSize) words.add(element, label);
    };
    let nodesBegun = false;
    for (const element of elements) {
      if (isHidden(element)) continue;
      if (element.isNode()) {
        // Ties come first: their signs lie under the marks, all other words above them.
        if (!nodesBegun) words.draw(context);
        nodesBegun = true;
        const look = nodes.of(element);
        if (!nodeIsWithin(element, look, extent)) continue;
        drawNode(renderer, context, { node: element, look });
        addWords(element, look.label);
      } else if (tieIsWithin(element, extent)) {
        const look = ties.of(element);
        drawTie(renderer, context, { tie: element, look });
        addWords(element, look.label);
      }
    }
    words.draw(context);
  };

  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) =>
    draw(context, elements, { pixelRatio, extent });
  renderer.drawCachedElements = renderer.drawLayeredElements;
  renderer.drawCachedNodes = (context, elements, pixelRatio, extent) =>
    draw(
      context,
      elements.filter((element) => element.isNode()),
      { pixelRatio, extent },
    );
  // They only throw away pictures that are no longer made.
  renderer.onUpdateEleCalcsFns.length = 0;
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
